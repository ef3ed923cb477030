/* Runs a command and writes what the whole process took.

   Usage: once REPORT COMMAND...    a line in REPORT: wall µs, CPU µs, peak kB, exit status

   Linux begins a child's peak memory at what its parent held when it was started, so a program as
   small as this one stands between the Python that asks and the command that is measured. */
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long microseconds(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000LL + time.tv_nsec / 1000;
}

int main(int count, char **words) {
  if (count < 3) return 64;
  pid_t child;
  int status;
  struct rusage used;
  long long start = now();
  if (posix_spawn(&child, words[2], NULL, NULL, words + 2, environ) != 0) return 127;
  if (wait4(child, &status, 0, &used) < 0) return 1;
  long long wall = now() - start;
  FILE *report = fopen(words[1], "w");
  if (report == NULL) return 1;
  fprintf(report, "%lld %lld %ld %d\n", wall, microseconds(used.ru_utime) + microseconds(used.ru_stime),
          used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return fclose(report) == 0 ? 0 : 1;
}
