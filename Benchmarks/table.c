/* A table of ten columns, row by row in constant memory: what `SheetsBench table OUT ROWS` writes.

   Usage: table OUT ROWS    one line of JSON */
#include <stdlib.h>
#include <xlsxwriter.h>

#include "writing.h"

static const char *const headings[] = {"管理番号", "分野", "事業者", "設問", "回答",
                                       "点数",     "達成率", "金額",  "記入日", "備考"};
static const char *const sectors[] = {"情報通信", "金融", "航空", "空港", "鉄道",       "電力", "ガス", "政府・行政サービス",
                                      "医療",     "水道", "物流", "化学", "クレジット", "石油", "港湾", "その他"};
static const char *const choices[] = {"0 未着手",           "1 検討している",         "2 一部で行っている",
                                      "3 定めて行っている", "4 定期的に見直している", "5 改善を続けている"};

static void set_font(lxw_format *format) {
  format_set_font_name(format, "游ゴシック");
  format_set_font_size(format, 11);
  format_set_font_charset(format, 128);
  format_set_font_family(format, 3);
}

static lxw_format *new_format(lxw_workbook *book, const char *code) {
  lxw_format *format = workbook_add_format(book);
  set_font(format);
  format_set_num_format(format, code);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  return format;
}

static void set_page(lxw_worksheet *sheet) {
  worksheet_freeze_panes(sheet, 1, 0);
  worksheet_set_paper(sheet, 9);
  worksheet_set_landscape(sheet);
  worksheet_fit_to_pages(sheet, 1, 0);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.9, 0.7);
  worksheet_repeat_rows(sheet, 0, 0);
  worksheet_set_header(sheet, "&L回答一覧&R");
  worksheet_set_footer(sheet, "&L&C&P / &N");
}

static void write_row(lxw_worksheet *sheet, lxw_row_t row, lxw_format *share, lxw_format *date) {
  char text[64];
  unsigned mixed = row * 2654435761u, choice = (mixed >> 8) % 6;
  snprintf(text, sizeof text, "R-%06u", row);
  worksheet_write_string(sheet, row, 0, text, NULL);
  worksheet_write_string(sheet, row, 1, sectors[mixed >> 28], NULL);
  snprintf(text, sizeof text, "事業者%04u株式会社", row % 2000);
  worksheet_write_string(sheet, row, 2, text, NULL);
  snprintf(text, sizeof text, "設問 %u", row % 150 + 1);
  worksheet_write_string(sheet, row, 3, text, NULL);
  worksheet_write_string(sheet, row, 4, choices[choice], NULL);
  worksheet_write_number(sheet, row, 5, choice, NULL);
  worksheet_write_number(sheet, row, 6, (mixed >> 12) % 1001 / 1000.0, share);
  worksheet_write_number(sheet, row, 7, mixed >> 10, NULL);
  worksheet_write_number(sheet, row, 8, 46000 + row % 700, date);
  snprintf(text, sizeof text, "備考 %u", mixed >> 20);
  worksheet_write_string(sheet, row, 9, text, NULL);
}

int main(int count, char **words) {
  if (count != 3) return 64;
  int rows = atoi(words[2]);
  long long start = now();
  char temporary[4096], folder[4096];
  name_beside(words[1], temporary, folder);
  lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = folder};
  lxw_workbook *book = workbook_new_opt(temporary, &options);
  lxw_doc_properties properties = {.title = "回答一覧", .subject = "", .created = 1795158000};
  workbook_set_properties(book, &properties);
  set_font(STAILQ_FIRST(book->formats));
  lxw_format *share = new_format(book, "0.0%"), *date = new_format(book, "yyyy-mm-dd");
  lxw_worksheet *sheet = workbook_add_worksheet(book, "データ_回答");
  for (lxw_col_t column = 0; column < 10; column++) worksheet_set_column(sheet, column, column, 13, NULL);
  for (lxw_col_t column = 0; column < 10; column++) worksheet_write_string(sheet, 0, column, headings[column], NULL);
  set_page(sheet);
  for (lxw_row_t row = 1; row <= (lxw_row_t)rows; row++) write_row(sheet, row, share, date);
  if (workbook_close(book) != LXW_NO_ERROR || put_under_name(temporary, words[1], folder) != 0) return 1;
  printf("{\"wall_ms\": %.3f}\n", (now() - start) / 1000.0);
}
