/* The least a reader of workbooks can do: find the parts that hold cells, inflate them, check them.

   Usage: inflate_floor read|inflate|check FILES or @LIST    one line of JSON

   read takes the bytes from the disk, inflate inflates every part a reader needs with libdeflate,
   check compares their CRC-32 as well. The directory is walked without mistrust: the files are ours. */
#include <libdeflate.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static struct libdeflate_decompressor *decompressor;
static size_t inflated;

static uint32_t at(const uint8_t *bytes, size_t offset, int count) {
  uint32_t number = 0;
  while (count-- > 0) number = number << 8 | bytes[offset + count];
  return number;
}

static void stop(const char *path, const char *why) {
  fprintf(stderr, "error: %s: %s\n", path, why);
  exit(1);
}

static uint8_t *contents(const char *path, size_t *size) {
  FILE *file = fopen(path, "rb");
  if (file == NULL) stop(path, "cannot be opened");
  fseek(file, 0, SEEK_END);
  *size = ftell(file);
  rewind(file);
  uint8_t *bytes = malloc(*size);
  if (bytes == NULL || fread(bytes, 1, *size, file) != *size) stop(path, "cannot be read");
  fclose(file);
  return bytes;
}

/* Themes, drawings and properties hold no cell. */
static int is_needed(const uint8_t *name, size_t length) {
  static const char *const prefixes[] = {"[Content_Types].xml", "_rels/", "xl/_rels/", "xl/workbook.xml",
                                         "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet"};
  for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
    size_t wanted = strlen(prefixes[i]);
    if (length >= wanted && memcmp(name, prefixes[i], wanted) == 0) return 1;
  }
  return 0;
}

static void inflate_part(const char *path, const uint8_t *bytes, size_t record, int checked) {
  uint32_t packed = at(bytes, record + 20, 4), size = at(bytes, record + 24, 4);
  size_t local = at(bytes, record + 42, 4);
  size_t data = local + 30 + at(bytes, local + 26, 2) + at(bytes, local + 28, 2);
  uint8_t *part = malloc(size + 1);
  if (part == NULL) stop(path, "no memory");
  if (at(bytes, record + 10, 2) == 0) {
    memcpy(part, bytes + data, size);
  } else if (libdeflate_deflate_decompress(decompressor, bytes + data, packed, part, size, NULL) != 0) {
    stop(path, "a part cannot be inflated");
  }
  if (checked && libdeflate_crc32(0, part, size) != at(bytes, record + 16, 4)) stop(path, "a part is damaged");
  inflated += size;
  free(part);
}

static void inflate_all(const char *path, const uint8_t *bytes, size_t size, int checked) {
  size_t end = size;
  do {
    if (end-- < 1) stop(path, "has no directory");
  } while (end + 22 > size || at(bytes, end, 4) != 0x06054b50);
  size_t record = at(bytes, end + 16, 4);
  for (uint32_t left = at(bytes, end + 10, 2); left > 0; left--) {
    size_t name = at(bytes, record + 28, 2);
    if (is_needed(bytes + record + 46, name)) inflate_part(path, bytes, record, checked);
    record += 46 + name + at(bytes, record + 30, 2) + at(bytes, record + 32, 2);
  }
}

static void take(const char *path, const char *how) {
  size_t size;
  uint8_t *bytes = contents(path, &size);
  if (strcmp(how, "read") != 0) inflate_all(path, bytes, size, strcmp(how, "check") == 0);
  free(bytes);
}

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

int main(int count, char **words) {
  if (count < 3) stop("inflate_floor", "needs a way and files");
  decompressor = libdeflate_alloc_decompressor();
  long long start = now();
  int files = 0;
  if (words[2][0] == '@') {
    FILE *list = fopen(words[2] + 1, "r");
    if (list == NULL) stop(words[2] + 1, "cannot be opened");
    for (char path[4096]; fscanf(list, "%4095[^\n]\n", path) == 1; files++) take(path, words[1]);
    fclose(list);
  } else {
    for (; files < count - 2; files++) take(words[files + 2], words[1]);
  }
  double wall = (now() - start) / 1000.0;
  printf("{\"files\": %d, \"inflated\": %zu, \"wall_ms\": %.3f}\n", files, inflated, wall);
  libdeflate_free_decompressor(decompressor);
}
