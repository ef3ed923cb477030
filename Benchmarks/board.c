/* A board's workbook: what `SheetsBench board OUT` writes, by calls of libxlsxwriter alone.

   Usage: board OUT    one line of JSON

   The calls are those that the Swift program comes to, so that both files hold the same bytes; what it
   does beyond them, checking and measuring texts, is its own cost. Five sheets: an overview with three charts and a logo, three profiles of 300 rows to fill in, and the
   hidden list their drop-downs take their choices from. */
#include <xlsxwriter.h>

#include "writing.h"

enum { ROWS = 300, DOMAINS = 8, SMALL = 9 };

static const char *const domains[DOMAINS] = {"統治", "識別", "防御", "検知", "対応", "復旧", "供給網", "教育・訓練"};
static const char *const profiles[] = {"現在", "目標", "前回"};
static const char *const headings[] = {"番号", "領域", "設問", "評点", "目標", "差", "状況", "根拠", "期限"};
static const int widths[] = {8, 12, 50, 8, 8, 8, 24, 40, 12};
static const char *const choices[] = {"0 未着手",           "1 検討している",         "2 一部で行っている",
                                      "3 定めて行っている", "4 定期的に見直している", "5 改善を続けている"};
static const unsigned char logo[] = {
    0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    0, 0, 0, 0, 0x3A, 0x7E, 0x9B, 0x55, 0, 0, 0, 10, 'I', 'D', 'A', 'T', 0x78, 0x9C, 0x63, 0x68, 0, 0, 0,
    0x82, 0, 0x81, 0x77, 0xCD, 0x72, 0xB6, 0, 0, 0, 0, 'I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82};

static struct {
  lxw_format *title, *heading, *row_heading, *score, *fixed, *input, *difference, *date, *warning;
} look;

static void set_font(lxw_format *format, double size) {
  format_set_font_name(format, "游ゴシック");
  format_set_font_size(format, size);
  format_set_font_charset(format, 128);
  format_set_font_family(format, 3);
}

static lxw_format *new_look(lxw_workbook *book, double size, int bold, int align) {
  lxw_format *format = workbook_add_format(book);
  set_font(format, size);
  if (bold) format_set_bold(format);
  format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
  if (align) format_set_align(format, align);
  if (align == LXW_ALIGN_RIGHT) format_set_indent(format, 1);
  return format;
}

static lxw_format *new_table_look(lxw_workbook *book, int bold, int align, lxw_color_t fill, int border) {
  lxw_format *format = new_look(book, 11, bold, align);
  format_set_text_wrap(format);
  if (fill) format_set_bg_color(format, fill);
  format_set_border(format, border);
  format_set_border_color(format, border == LXW_BORDER_THIN ? 0x808080 : 0x000000);
  if (border == LXW_BORDER_DASHED) format_set_unlocked(format);
  return format;
}

static void make_looks(lxw_workbook *book) {
  set_font(STAILQ_FIRST(book->formats), 11);
  look.title = new_look(book, 16, 1, LXW_ALIGN_LEFT);
  look.heading = new_table_look(book, 1, LXW_ALIGN_CENTER, 0xD9D9D9, LXW_BORDER_THIN);
  look.row_heading = new_table_look(book, 1, LXW_ALIGN_LEFT, 0xF2F2F2, LXW_BORDER_THIN);
  look.score = new_table_look(book, 0, LXW_ALIGN_RIGHT, 0, LXW_BORDER_THIN);
  format_set_num_format(look.score, "#,##0.0");
  look.fixed = new_table_look(book, 0, 0, 0xEDEDED, LXW_BORDER_THIN);
  look.input = new_table_look(book, 0, 0, 0xFFFBE0, LXW_BORDER_DASHED);
  look.difference = new_table_look(book, 0, LXW_ALIGN_RIGHT, 0, LXW_BORDER_THIN);
  format_set_num_format(look.difference, "#,##0.0;\"△\"#,##0.0");
  look.date = new_table_look(book, 0, 0, 0xFFFBE0, LXW_BORDER_DASHED);
  format_set_num_format(look.date, "yyyy-mm-dd");
  look.warning = workbook_add_format(book);
  set_font(look.warning, 11);
  format_set_bold(look.warning);
  format_set_bg_color(look.warning, 0xFFE699);
}

static void set_page(lxw_worksheet *sheet, int pages_high) {
  worksheet_set_paper(sheet, 9);
  worksheet_set_landscape(sheet);
  worksheet_fit_to_pages(sheet, 1, pages_high);
  worksheet_set_margins(sheet, 0.5, 0.5, 0.9, 0.7);
  worksheet_set_header(sheet, "&L自己評価 経営報告&R社外秘");
  worksheet_set_footer(sheet, "&L2026-11-20 第1版 / 0123456789ab&C&P / &N");
}

static void set_for_people(lxw_worksheet *sheet) {
  worksheet_set_default_row(sheet, 21, LXW_FALSE);
  worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
}

static void add_conditions(lxw_worksheet *sheet) {
  lxw_conditional_format bars = {.type = LXW_CONDITIONAL_DATA_BAR,
                                 .data_bar_2010 = LXW_TRUE,
                                 .bar_solid = LXW_TRUE,
                                 .bar_color = 0xB8CCE4,
                                 .bar_border_color = 0x44546A,
                                 .bar_negative_color = 0xF2F2F2,
                                 .bar_negative_border_color = 0x44546A,
                                 .min_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
                                 .max_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER,
                                 .max_value = 5};
  worksheet_conditional_format_range(sheet, 1, 3, ROWS, 3, &bars);
  lxw_conditional_format shade = {
      .type = LXW_CONDITIONAL_2_COLOR_SCALE, .min_color = 0xFFFFFF, .mid_color = 0xD3DFEE, .max_color = 0x95B3D7};
  worksheet_conditional_format_range(sheet, 1, 4, ROWS, 4, &shade);
  lxw_conditional_format icons = {.type = LXW_CONDITIONAL_TYPE_ICON_SETS,
                                  .icon_style = LXW_CONDITIONAL_ICONS_3_ARROWS_GRAY};
  worksheet_conditional_format_range(sheet, 1, 5, ROWS, 5, &icons);
  lxw_conditional_format below = {.type = LXW_CONDITIONAL_TYPE_CELL,
                                  .criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN,
                                  .value = 2,
                                  .format = look.warning};
  worksheet_conditional_format_range(sheet, 1, 3, ROWS, 3, &below);
}

static void add_rules(lxw_worksheet *sheet) {
  lxw_data_validation choice = {.validate = LXW_VALIDATION_TYPE_LIST_FORMULA,
                                .value_formula = "選択肢一覧",
                                .error_title = "選択肢",
                                .error_message = "一覧から選んでください"};
  worksheet_data_validation_range(sheet, 1, 6, ROWS, 6, &choice);
  lxw_data_validation score = {.validate = LXW_VALIDATION_TYPE_INTEGER,
                               .criteria = LXW_VALIDATION_CRITERIA_BETWEEN,
                               .maximum_number = 5};
  worksheet_data_validation_range(sheet, 1, 3, ROWS, 4, &score);
}

static void write_line(lxw_worksheet *sheet, int row, int number) {
  char text[256];
  const char *domain = domains[row % DOMAINS];
  int score = (row * 7 + number) % 6, target = 3 + row % 3;
  worksheet_set_row(sheet, row, 39.75, NULL);
  snprintf(text, sizeof text, "Q%03d", row);
  worksheet_write_string(sheet, row, 0, text, look.fixed);
  worksheet_write_string(sheet, row, 1, domain, look.fixed);
  snprintf(text, sizeof text, "設問%d:%sに関する重要な資産と手順を定め、少なくとも年一回見直して記録しているか", row, domain);
  worksheet_write_string(sheet, row, 2, text, look.fixed);
  worksheet_write_number(sheet, row, 3, score, look.input);
  worksheet_write_number(sheet, row, 4, target, look.input);
  snprintf(text, sizeof text, "E%d-D%d", row + 1, row + 1);
  worksheet_write_formula_num(sheet, row, 5, text, look.difference, target - score);
  worksheet_write_string(sheet, row, 6, choices[score], look.input);
  snprintf(text, sizeof text, "文書%d-%d号", number + 1, row);
  worksheet_write_string(sheet, row, 7, text, look.input);
  worksheet_write_number(sheet, row, 8, 20781 + 25569 + row % 120, look.date);
}

static void write_profile(lxw_worksheet *sheet, int number) {
  set_for_people(sheet);
  for (int column = 0; column < 9; column++) {
    worksheet_set_column(sheet, column, column, widths[column] + 1, NULL);
    worksheet_write_string(sheet, 0, column, headings[column], look.heading);
  }
  for (int row = 1; row <= ROWS; row++) write_line(sheet, row, number);
  worksheet_freeze_panes(sheet, 1, 2);
  worksheet_autofilter(sheet, 0, 0, ROWS, 8);
  worksheet_repeat_rows(sheet, 0, 0);
  set_page(sheet, 0);
  lxw_protection protection = {
      .sort = LXW_TRUE, .autofilter = LXW_TRUE, .format_columns = LXW_TRUE, .format_rows = LXW_TRUE};
  worksheet_protect(sheet, NULL, &protection);
  add_rules(sheet);
  add_conditions(sheet);
}

static lxw_chart_font *font(double size, int bold) {
  static lxw_chart_font font;
  font = (lxw_chart_font){.name = "游ゴシック", .size = size, .bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE};
  return &font;
}

static void set_axis(lxw_chart_axis *axis, double size) { chart_axis_set_num_font(axis, font(size, 0)); }

static void set_gridlines(lxw_chart_axis *axis) {
  lxw_chart_line line = {.color = 0xBFBFBF, .width = 0.5};
  chart_axis_major_gridlines_set_visible(axis, LXW_TRUE);
  chart_axis_major_gridlines_set_line(axis, &line);
}

/* How a series or a share is drawn: the colour, the width and dashes of its line, its mark, its pattern. */
typedef struct {
  lxw_color_t colour;
  float width;
  int dash, mark, pattern;
} drawn;

static const drawn roles[] = {
    {0x1F3864, 2.25, LXW_CHART_LINE_DASH_SOLID, LXW_CHART_MARKER_CIRCLE, 0},
    {0xB45F06, 2, LXW_CHART_LINE_DASH_DASH, LXW_CHART_MARKER_TRIANGLE, LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL},
    {0x8C8C8C, 1.75, LXW_CHART_LINE_DASH_ROUND_DOT, LXW_CHART_MARKER_DIAMOND, LXW_CHART_PATTERN_PERCENT_25}};
static const drawn parts[DOMAINS] = {{.colour = 0x1F3864},
                                     {.colour = 0x5B7DB1, .pattern = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL},
                                     {.colour = 0xA9BEDD},
                                     {.colour = 0x6B6B6B, .pattern = LXW_CHART_PATTERN_PERCENT_25},
                                     {.colour = 0x3A3A3A, .pattern = LXW_CHART_PATTERN_WIDE_DOWNWARD_DIAGONAL},
                                     {.colour = 0x7F9A6A, .pattern = LXW_CHART_PATTERN_DARK_HORIZONTAL},
                                     {.colour = 0xD9D9D9},
                                     {.colour = 0x8A6D3B, .pattern = LXW_CHART_PATTERN_SMALL_GRID}};

static void draw_line(lxw_chart_series *series, drawn role) {
  lxw_chart_line line = {.color = role.colour, .width = role.width, .dash_type = role.dash};
  chart_series_set_line(series, &line);
  chart_series_set_marker_type(series, role.mark);
  chart_series_set_marker_size(series, 7);
  lxw_chart_line edge = {.color = role.colour, .width = 1};
  chart_series_set_marker_line(series, &edge);
  lxw_chart_fill fill = {.color = role.pattern ? 0xFFFFFF : role.colour};
  chart_series_set_marker_fill(series, &fill);
}

static void draw_area(lxw_chart_series *series, drawn part) {
  lxw_chart_line line = {.color = part.colour, .width = 0.75};
  chart_series_set_line(series, &line);
  lxw_chart_fill fill = {.color = part.colour};
  lxw_chart_pattern pattern = {.fg_color = part.colour, .bg_color = 0xFFFFFF, .type = part.pattern};
  if (part.pattern) {
    chart_series_set_pattern(series, &pattern);
  } else {
    chart_series_set_fill(series, &fill);
  }
}

static void draw_shares(lxw_chart_series *series) {
  lxw_chart_line line = {.color = 0x404040, .width = 0.75};
  lxw_chart_fill fills[DOMAINS];
  lxw_chart_pattern patterns[DOMAINS];
  lxw_chart_point points[DOMAINS], *list[DOMAINS + 1];
  memset(fills, 0, sizeof fills);
  memset(points, 0, sizeof points);
  for (int i = 0; i < DOMAINS; i++) {
    fills[i].color = parts[i].colour;
    patterns[i] = (lxw_chart_pattern){.fg_color = parts[i].colour, .bg_color = 0xFFFFFF, .type = parts[i].pattern};
    points[i].line = &line;
    if (parts[i].pattern) {
      points[i].pattern = &patterns[i];
    } else {
      points[i].fill = &fills[i];
    }
    list[i] = &points[i];
  }
  list[DOMAINS] = NULL;
  chart_series_set_points(series, list);
  chart_series_set_labels_options(series, LXW_FALSE, LXW_FALSE, LXW_FALSE);
  chart_series_set_labels_percentage(series);
  chart_series_set_labels_font(series, font(SMALL, 0));
  lxw_chart_fill ground = {.color = 0xFFFFFF};
  chart_series_set_labels_fill(series, &ground);
}

static lxw_chart_series *add_series(lxw_chart *chart, int number) {
  char values[64];
  snprintf(values, sizeof values, "='総括'!$%c$4:$%c$11", 'B' + number, 'B' + number);
  lxw_chart_series *series = chart_add_series(chart, "='総括'!$A$4:$A$11", values);
  chart_series_set_name(series, profiles[number]);
  return series;
}

static lxw_chart *add_chart(lxw_workbook *book, int kind, const char *title, int legend) {
  lxw_chart *chart = workbook_add_chart(book, kind);
  chart_title_set_name(chart, title);
  chart_title_set_name_font(chart, font(12, 1));
  chart_legend_set_position(chart, legend);
  chart_legend_set_font(chart, font(SMALL, 0));
  chart_show_hidden_data(chart);
  return chart;
}

static void place(lxw_worksheet *sheet, lxw_chart *chart, int row, int column, int width, int height, char *title) {
  lxw_chart_options options = {.x_scale = width / 480.0,
                               .y_scale = height / 288.0,
                               .object_position = LXW_OBJECT_MOVE_DONT_SIZE,
                               .description = title};
  worksheet_insert_chart_opt(sheet, row, column, chart, &options);
}

static void add_charts(lxw_workbook *book, lxw_worksheet *sheet) {
  char *title = "領域ごとの評点";
  lxw_chart *chart = add_chart(book, LXW_CHART_RADAR_WITH_MARKERS, title, LXW_CHART_LEGEND_BOTTOM);
  for (int i = 0; i < 3; i++) draw_line(add_series(chart, i), roles[i]);
  set_axis(chart->x_axis, SMALL);
  set_axis(chart->y_axis, 8);
  chart_axis_set_min(chart->y_axis, 0);
  chart_axis_set_max(chart->y_axis, 5);
  chart_axis_set_major_unit(chart->y_axis, 1);
  set_gridlines(chart->y_axis);
  place(sheet, chart, 2, 5, 520, 320, title);

  title = "評点の内訳";
  chart = add_chart(book, LXW_CHART_BAR_STACKED, title, LXW_CHART_LEGEND_BOTTOM);
  for (int i = 0; i < 3; i++) draw_area(add_series(chart, i), parts[i]);
  set_axis(chart->y_axis, SMALL);
  chart_axis_set_reverse(chart->y_axis);
  chart_axis_set_interval_unit(chart->y_axis, 1);
  set_axis(chart->x_axis, SMALL);
  set_gridlines(chart->x_axis);
  chart_axis_set_crossing_max(chart->y_axis);
  place(sheet, chart, 18, 0, 480, 340, title);

  title = "領域の割合";
  chart = add_chart(book, LXW_CHART_DOUGHNUT, title, LXW_CHART_LEGEND_RIGHT);
  draw_shares(add_series(chart, 0));
  chart_set_hole_size(chart, 50);
  place(sheet, chart, 18, 8, 420, 340, title);
}

static void write_overview(lxw_worksheet *sheet) {
  set_for_people(sheet);
  worksheet_set_row(sheet, 0, 29.25, NULL);
  worksheet_write_string(sheet, 0, 0, "自己評価 経営報告", look.title);
  worksheet_write_string(sheet, 2, 0, "領域", look.heading);
  worksheet_set_column(sheet, 0, 0, 15, NULL);
  for (int i = 0; i < 3; i++) {
    worksheet_set_column(sheet, i + 1, i + 1, 9, NULL);
    worksheet_write_string(sheet, 2, i + 1, profiles[i], look.heading);
  }
  for (int row = 0; row < DOMAINS; row++) {
    worksheet_write_string(sheet, row + 3, 0, domains[row], look.row_heading);
    for (int i = 0; i < 3; i++) worksheet_write_number(sheet, row + 3, i + 1, (row * 3 + i * 5) % 11 / 2.0, look.score);
  }
  set_page(sheet, 1);
  lxw_image_options options = {
      .x_scale = 24, .y_scale = 24, .object_position = LXW_OBJECT_MOVE_DONT_SIZE, .description = "ロゴ"};
  worksheet_insert_image_buffer_opt(sheet, 0, 12, logo, sizeof logo, &options);
}

static void write_choices(lxw_worksheet *sheet) {
  for (int i = 0; i < 6; i++) worksheet_write_string(sheet, i, 0, choices[i], NULL);
  worksheet_hide(sheet);
  set_page(sheet, 0);
}

int main(int count, char **words) {
  if (count != 2) return 64;
  long long start = now();
  char temporary[4096], folder[4096];
  name_beside(words[1], temporary, folder);
  lxw_workbook_options options = {.tmpdir = folder};
  lxw_workbook *book = workbook_new_opt(temporary, &options);
  lxw_doc_properties properties = {
      .title = "自己評価 経営報告", .subject = "社外秘", .author = "危機管理室", .created = 1795158000};
  workbook_set_properties(book, &properties);
  make_looks(book);
  lxw_worksheet *overview = workbook_add_worksheet(book, "総括"), *sheets[3];
  for (int i = 0; i < 3; i++) sheets[i] = workbook_add_worksheet(book, profiles[i]);
  lxw_worksheet *list = workbook_add_worksheet(book, "選択肢");
  write_overview(overview);
  for (int i = 0; i < 3; i++) write_profile(sheets[i], i);
  write_choices(list);
  add_charts(book, overview);
  worksheet_activate(overview);
  workbook_define_name(book, "選択肢一覧", "='選択肢'!$A$1:$A$6");
  workbook_define_name(book, "領域一覧", "='総括'!$A$4:$A$11");
  workbook_set_custom_property_string(book, "edition", "第1版");
  workbook_set_custom_property_integer(book, "rows", ROWS);
  if (workbook_close(book) != LXW_NO_ERROR || put_under_name(temporary, words[1], folder) != 0) return 1;
  printf("{\"wall_ms\": %.3f}\n", (now() - start) / 1000.0);
}
