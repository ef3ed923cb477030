import CatalogsProbe

/// What libFuzzer calls with every input it makes.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ data: UnsafePointer<UInt8>, _ size: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: data, count: size))
  if let disagreement = FormAgreement.disagreement(on: input) { fatalError(disagreement) }
  return 0
}
