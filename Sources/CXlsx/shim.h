#include <string.h>
#include <xlsxwriter.h>

// The properties struct holds char pointers that Swift cannot fill from a String in one call.
static inline lxw_error assess_set_properties(lxw_workbook *workbook, const char *title,
                                              const char *subject, long created) {
  lxw_doc_properties properties;
  memset(&properties, 0, sizeof properties);
  properties.title = (char *)title;
  properties.subject = (char *)subject;
  properties.created = created;
  return workbook_set_properties(workbook, &properties);
}
