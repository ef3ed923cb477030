internal import CXlsx
internal import ProfileModel

extension SheetDrawing {
  /// Sets looks that depend on values.
  ///
  /// Rules for texts and for the best of a list are left out: this version of the library writes
  /// them wrong. A formula says the same.
  func drawConditions() throws(Failure) {
    for condition in sheet.conditions {
      let texts = CStrings()
      var rule = try unsafe rule(of: condition.kind, texts)
      unsafe rule.stop_if_true = condition.isLast ? 1 : 0
      let range = condition.range
      try check(
        unsafe worksheet_conditional_format_range(
          worksheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow,
          range.last.libraryColumn, &rule), at: range)
    }
  }

  private func rule(
    of kind: WorkbookContent.Condition.Kind, _ texts: CStrings
  ) throws(Failure) -> lxw_conditional_format {
    var rule = unsafe lxw_conditional_format()
    switch kind {
    case .compared(let comparison, let meaning):
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
      unsafe rule.format = try unsafe file.formats.conditional(meaning)
      unsafe set(comparison, in: &rule)
    case .formula(let formula, let meaning):
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_FORMULA.rawValue)
      unsafe rule.format = try unsafe file.formats.conditional(meaning)
      unsafe rule.value_string = texts.pointer(to: CellText.escaped(formula.text))
    case .bar(let bounds): unsafe setBar(bounds, in: &rule)
    case .icons(let icons, let reversed, let alone):
      unsafe rule.type = UInt8(LXW_CONDITIONAL_TYPE_ICON_SETS.rawValue)
      unsafe rule.icon_style = icons.code
      unsafe rule.reverse_icons = reversed ? 1 : 0
      unsafe rule.icons_only = alone ? 1 : 0
    case .shade(let darkIsHigh, let steps):
      unsafe setShades(darkIsHigh: darkIsHigh, steps, in: &rule)
    }
    return unsafe rule
  }

  private func set(
    _ comparison: WorkbookContent.Condition.Comparison, in rule: inout lxw_conditional_format
  ) {
    let criteria: lxw_conditional_criteria
    switch comparison {
    case .equal: criteria = LXW_CONDITIONAL_CRITERIA_EQUAL_TO
    case .notEqual: criteria = LXW_CONDITIONAL_CRITERIA_NOT_EQUAL_TO
    case .above: criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN
    case .atLeast: criteria = LXW_CONDITIONAL_CRITERIA_GREATER_THAN_OR_EQUAL_TO
    case .below: criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN
    case .atMost: criteria = LXW_CONDITIONAL_CRITERIA_LESS_THAN_OR_EQUAL_TO
    case .between: criteria = LXW_CONDITIONAL_CRITERIA_BETWEEN
    }
    unsafe rule.criteria = UInt8(criteria.rawValue)
    let numbers = comparison.numbers
    unsafe rule.value = numbers[0] + 0
    unsafe rule.min_value = numbers[0] + 0
    unsafe rule.max_value = numbers[numbers.count - 1] + 0
  }

  /// A solid bar with an edge, so that it keeps its length on a copy.
  private func setBar(
    _ bounds: WorkbookContent.Condition.Bounds?, in rule: inout lxw_conditional_format
  ) {
    unsafe rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    unsafe rule.data_bar_2010 = 1
    unsafe rule.bar_solid = 1
    unsafe rule.bar_color = 0xB8CCE4
    unsafe rule.bar_border_color = 0x44546A
    unsafe rule.bar_negative_color = 0xF2F2F2
    unsafe rule.bar_negative_border_color = 0x44546A
    guard let bounds else { return }
    unsafe rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe rule.min_value = bounds.empty + 0
    unsafe rule.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    unsafe rule.max_value = bounds.full + 0
  }

  /// Shades of one colour, each lighter or darker than the next, all light enough to read on.
  private func setShades(
    darkIsHigh: Bool, _ steps: WorkbookContent.Condition.Steps,
    in rule: inout lxw_conditional_format
  ) {
    let (light, middle, dark): (lxw_color_t, lxw_color_t, lxw_color_t) = (
      0xFFFFFF, 0xD3DFEE, 0x95B3D7
    )
    let kind = steps == .two ? LXW_CONDITIONAL_2_COLOR_SCALE : LXW_CONDITIONAL_3_COLOR_SCALE
    unsafe rule.type = UInt8(kind.rawValue)
    unsafe rule.min_color = darkIsHigh ? light : dark
    unsafe rule.mid_color = middle
    unsafe rule.max_color = darkIsHigh ? dark : light
  }
}

extension WorkbookContent.Condition.Icons {
  /// The library's number for them.
  fileprivate var code: UInt8 {
    let style =
      switch self {
      case .threeArrows: LXW_CONDITIONAL_ICONS_3_ARROWS_GRAY
      case .threeSigns: LXW_CONDITIONAL_ICONS_3_SYMBOLS_UNCIRCLED
      case .fourBars: LXW_CONDITIONAL_ICONS_4_RATINGS
      case .fiveBars: LXW_CONDITIONAL_ICONS_5_RATINGS
      case .fiveCircles: LXW_CONDITIONAL_ICONS_5_QUARTERS
      }
    return UInt8(style.rawValue)
  }
}
