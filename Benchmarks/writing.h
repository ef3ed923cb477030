/* What the C programs that write have in common: the time, and a file that is safe before it is named.

   The Swift program writes beside the name, waits for the disk, and renames. So does C here, or it would be
   the quicker by a wait. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

/* A name beside the final one, and the folder of both, for the temporary files of the library too. */
static void name_beside(const char *path, char temporary[4096], char folder[4096]) {
  const char *slash = strrchr(path, '/');
  snprintf(folder, 4096, "%.*s", slash ? (int)(slash - path) : 1, slash ? path : ".");
  snprintf(temporary, 4096, "%.4000s/.new-%d", folder, (int)getpid());
}

static int synchronise(const char *path) {
  int file = open(path, O_RDONLY);
  if (file < 0) return -1;
  int failed = fsync(file);
  return close(file) | failed;
}

/* Gives a complete file its name. */
static int put_under_name(const char *temporary, const char *path, const char *folder) {
  return synchronise(temporary) || rename(temporary, path) || synchronise(folder);
}
