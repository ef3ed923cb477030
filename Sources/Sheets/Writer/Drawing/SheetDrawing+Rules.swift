internal import CXlsx
internal import ProfileModel

extension SheetDrawing {
  /// Sets what may be entered where.
  func drawInputRules() throws(Failure) {
    for rule in sheet.inputRules {
      let texts = CStrings()
      var validation = unsafe lxw_data_validation()
      unsafe setMessages(of: rule, in: &validation, texts)
      unsafe setAllowed(by: rule, in: &validation, texts)
      for range in rule.ranges {
        try check(
          unsafe worksheet_data_validation_range(
            worksheet, range.first.libraryRow, range.first.libraryColumn, range.last.libraryRow,
            range.last.libraryColumn, &validation), at: range)
      }
    }
  }

  private func setMessages(
    of rule: WorkbookContent.InputRule, in validation: inout lxw_data_validation,
    _ texts: CStrings
  ) {
    let off = UInt8(LXW_VALIDATION_OFF.rawValue)
    unsafe validation.ignore_blank = rule.allowsBlank ? 0 : off
    unsafe validation.show_error = rule.allowed == .anything ? off : 0
    unsafe validation.input_title = texts.pointer(to: rule.help.map { Self.message($0.title) })
    unsafe validation.input_message = texts.pointer(to: rule.help.map { Self.message($0.text) })
    unsafe validation.error_title = texts.pointer(to: rule.refusal.map { Self.message($0.title) })
    unsafe validation.error_message = texts.pointer(to: rule.refusal.map { Self.message($0.text) })
    switch rule.strictness {
    case .refuse: break
    case .warn:
      unsafe validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
    case .inform:
      unsafe validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_INFORMATION.rawValue)
    }
  }

  /// The library takes the first equals sign off a message.
  private static func message(_ text: String) -> String {
    (text.hasPrefix("=") ? "=" : "") + CellText.escaped(text)
  }

  private func setAllowed(
    by rule: WorkbookContent.InputRule, in validation: inout lxw_data_validation,
    _ texts: CStrings
  ) {
    switch rule.allowed {
    case .oneOf(.cells(let cells)):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe validation.value_formula = texts.pointer(to: cells.text)
    case .oneOf(.name(let name)):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      unsafe validation.value_formula = texts.pointer(to: name)
    case .integer(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      unsafe set(bounds, in: &validation) { Double($0) }
    case .number(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      unsafe set(bounds, in: &validation) { $0 + 0 }
    case .date(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      unsafe set(bounds, in: &validation) { Double(Numbers.serial(of: $0)) }
    case .textLength(let bounds):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_LENGTH.rawValue)
      unsafe set(bounds, in: &validation) { Double($0) }
    case .whatever(let formula):
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      unsafe validation.value_formula = texts.pointer(to: CellText.escaped(formula.text))
    case .anything:
      unsafe validation.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
    }
  }

  private func set<Value>(
    _ bounds: WorkbookContent.InputRule.Bounds<Value>, in validation: inout lxw_data_validation,
    _ number: (Value) -> Double
  ) {
    switch bounds {
    case .between(let low, let high):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      unsafe validation.minimum_number = number(low)
      unsafe validation.maximum_number = number(high)
    case .atLeast(let value):
      unsafe validation.criteria = UInt8(
        LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_number = number(value)
    case .atMost(let value):
      unsafe validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_LESS_THAN_OR_EQUAL_TO.rawValue)
      unsafe validation.value_number = number(value)
    }
  }
}
