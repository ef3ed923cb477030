#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

// The properties struct holds char pointers that Swift cannot fill from Strings in one call.
static inline lxw_error assess_set_properties(lxw_workbook *workbook, const char *title,
                                              const char *subject, const char *author,
                                              const char *company, long created) {
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.title = (char *)title;
  properties.subject = (char *)subject;
  properties.author = (char *)author;
  properties.company = (char *)company;
  properties.created = created;
  return workbook_set_properties(workbook, &properties);
}

// So do the options; the library copies the folder's name.
static inline lxw_workbook *assess_workbook_new(const char *path, const char *folder,
                                                int constant_memory) {
  lxw_workbook_options options;
  memset(&options, 0, sizeof options);
  options.constant_memory = constant_memory ? LXW_TRUE : LXW_FALSE;
  options.tmpdir = (char *)folder;
  return workbook_new_opt(path, &options);
}

// The format of cells that have none, which column widths are measured in: the library has no way
// to change its font, so the first of its formats is handed out.
static inline lxw_format *assess_default_format(lxw_workbook *workbook) {
  return STAILQ_FIRST(workbook->formats);
}

// A copy that the library frees with its own.
static inline char *assess_copy(const char *text) {
  size_t size = strlen(text) + 1;
  char *copy = (char *)malloc(size);
  if (copy)
    memcpy(copy, text, size);
  return copy;
}

// The name of a sheet as it stands in print titles, print areas and filters: the library leaves off
// the quotation marks that names such as 2026 or A1 need.
static inline void assess_set_quoted_name(lxw_worksheet *sheet, const char *quoted) {
  free(sheet->quoted_name);
  sheet->quoted_name = assess_copy(quoted);
}

// A title as plain text: the library's own functions read one that begins with '=' as a formula.
static inline void assess_set_title(lxw_chart_title *title, const char *text) {
  free(title->name);
  title->name = assess_copy(text);
}

// Which cells a series shows; the library's own function leaves off quotation marks, too. What is
// set here keeps it from filling the cache by itself, where formulas would count as zero.
static inline void assess_set_range(lxw_series_range *range, const char *formula,
                                    const char *sheet) {
  range->formula = assess_copy(formula);
  range->sheetname = assess_copy(sheet);
  range->ignore_cache = LXW_TRUE;
}

// The next value of a series as programs show it that do not calculate: a text, or a number, or
// nothing at all.
static inline int assess_add_to_cache(lxw_series_range *range, const char *text,
                                      const double *number) {
  lxw_series_data_point *point = (lxw_series_data_point *)calloc(1, sizeof *point);
  if (!point)
    return 0;
  if (text) {
    point->is_string = LXW_TRUE;
    point->string = assess_copy(text);
    range->has_string_cache = LXW_TRUE;
  } else if (number) {
    point->number = *number;
  } else {
    point->no_data = LXW_TRUE;
  }
  STAILQ_INSERT_TAIL(range->data_cache, point, list_pointers);
  range->num_data_points++;
  return 1;
}
