// Loaded before the C library (LD_PRELOAD), this counts the calls by which a program changes files,
// and at the call FAULT_AT kills the process (FAULT=kill) or, from then on, reports a full disk
// (FAULT=full). FAULT_COUNT names a file that receives the number of calls at the end.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int fails_here(int grows) {
  const char *at = getenv("FAULT_AT");
  const char *fault = getenv("FAULT");
  calls += 1;
  if (!at || !fault || calls < atol(at)) return 0;
  if (strcmp(fault, "kill") == 0) raise(SIGKILL);
  if (grows) errno = ENOSPC;
  return grows;
}

__attribute__((destructor)) static void report(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld", calls);
  fclose(file);
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  return fails_here(1) ? -1 : NEXT(pwrite64)(fd, bytes, count, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  return fails_here(1) ? -1 : NEXT(pwrite)(fd, bytes, count, at);
}
ssize_t write(int fd, const void *bytes, size_t count) {
  return fd > 2 && fails_here(1) ? -1 : NEXT(write)(fd, bytes, count);
}
size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file) {
  return fileno(file) > 2 && fails_here(1) ? 0 : NEXT(fwrite)(bytes, size, count, file);
}
int ftruncate64(int fd, off64_t size) { return fails_here(0) ? -1 : NEXT(ftruncate64)(fd, size); }
int ftruncate(int fd, off_t size) { return fails_here(0) ? -1 : NEXT(ftruncate)(fd, size); }
int fsync(int fd) { return fails_here(0) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fails_here(0) ? -1 : NEXT(fdatasync)(fd); }
int rename(const char *from, const char *to) { return fails_here(0) ? -1 : NEXT(rename)(from, to); }
int link(const char *from, const char *to) { return fails_here(1) ? -1 : NEXT(link)(from, to); }
int unlink(const char *path) { return fails_here(0) ? -1 : NEXT(unlink)(path); }
int mkdir(const char *path, mode_t mode) { return fails_here(1) ? -1 : NEXT(mkdir)(path, mode); }
