// swift-tools-version: 6.2
import PackageDescription

// Every room is strict: warnings are errors, unsafe code is marked, imports stay internal
// unless they are part of the room's door.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
]

// Tests need no marks for the unsafe calls they make into Foundation.
let forTests: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

func room(
  _ name: String, _ neighbours: [Target.Dependency] = [], _ more: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: neighbours, swiftSettings: strict + more)
}

func library(_ name: String, debian package: String) -> Target {
  .systemLibrary(name: name, providers: [.apt([package])])
}

// What lies beside the tests without being one of them.
let notSources = [
  "ArgumentsTests": ["Golden"], "AssessCLITests": ["Golden"], "CatalogsTests": ["Sources"],
  "EndToEndTests": ["Faults"], "ProfileStoreTests": ["Schemas"],
  "PlannerTests": ["Library"], "SheetsTests": ["Fixtures", "Golden"],
  "WorkbooksTests": ["ScoringSheet/Golden"],
]

func tests(_ name: String, _ neighbours: [Target.Dependency]) -> Target {
  .testTarget(
    name: name, dependencies: ["TestSupport"] + neighbours, path: "Tests/\(name)",
    exclude: notSources[name] ?? [], swiftSettings: forTests)
}

let package = Package(
  name: "assess",
  products: [.executable(name: "assess", targets: ["AssessCLI"])],
  targets: [
    library("CSQLite", debian: "libsqlite3-dev"),
    library("CXlsx", debian: "libxlsxwriter-dev"),
    library("CDeflate", debian: "libdeflate-dev"),
    library("CExpat", debian: "libexpat1-dev"),
    library("CYaml", debian: "libyaml-dev"),
    library("CSodium", debian: "libsodium-dev"),

    room("Wording"),
    room("ProfileModel", ["Wording"]),
    room("Numerics"),
    room("GapAnalysis", ["Numerics", "ProfileModel", "Wording"]),
    room("Files", ["ProfileModel", "Wording"]),
    room("Planner", ["Files", "GapAnalysis", "ProfileModel", "Wording"]),
    room(
      "Sheets", ["ProfileModel", "Wording", "Files", "CXlsx", "CDeflate", "CExpat"],
      [.enableExperimentalFeature("Lifetimes")]),
    room("Catalogs", ["ProfileModel", "Wording", "Files", "Sheets", "CYaml"]),
    room("ProfileStore", ["ProfileModel", "Wording", "Files", "CSQLite", "CSodium"]),
    room("Reports", ["GapAnalysis", "Numerics", "ProfileModel", "Wording"]),
    room("Workbooks", ["ProfileModel", "Wording", "GapAnalysis", "Reports", "Sheets"]),
    room("Reporting", ["ProfileModel", "Wording", "GapAnalysis", "Numerics", "Reports"]),
    room("Arguments", ["Wording"]),
    .executableTarget(
      name: "AssessCLI",
      dependencies: [
        "Arguments", "Catalogs", "Files", "GapAnalysis", "Numerics", "Planner", "ProfileModel",
        "ProfileStore", "Reporting", "Reports", "Sheets", "Wording", "Workbooks",
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "SheetsBench", dependencies: ["Files", "ProfileModel", "Sheets", "Wording"],
      path: "Benchmarks/SheetsBench", swiftSettings: strict),

    .executableTarget(
      name: "RiskBench", dependencies: ["GapAnalysis", "ProfileModel", "Wording"],
      path: "Benchmarks/RiskBench", swiftSettings: strict),

    .executableTarget(
      name: "RankBench", dependencies: ["GapAnalysis", "ProfileModel", "Wording"],
      path: "Benchmarks/RankBench", swiftSettings: strict),

    .executableTarget(
      name: "ContinuityBench", dependencies: ["GapAnalysis", "ProfileModel", "Wording"],
      path: "Benchmarks/ContinuityBench", swiftSettings: strict),

    .executableTarget(
      name: "PlanBench",
      dependencies: ["Files", "GapAnalysis", "PlansProbe", "Planner", "ProfileModel"],
      path: "Benchmarks/PlanBench", swiftSettings: strict),

    .target(
      name: "PlansProbe", dependencies: ["GapAnalysis", "ProfileModel"], path: "Tests/PlansProbe",
      swiftSettings: forTests),
    .target(
      name: "SheetsProbe", dependencies: ["ProfileModel", "Sheets"], path: "Tests/SheetsProbe",
      swiftSettings: forTests),
    .target(
      name: "CatalogsProbe", dependencies: ["Catalogs", "ProfileModel", "Sheets"],
      path: "Tests/CatalogsProbe", swiftSettings: forTests),
    .target(
      name: "TestSupport", dependencies: ["ProfileModel"], path: "Tests/TestSupport",
      swiftSettings: forTests),
    tests("WordingTests", ["Wording"]),
    tests("ProfileModelTests", ["ProfileModel", "Wording"]),
    tests("NumericsTests", ["Numerics"]),
    tests(
      "GapAnalysisTests", ["GapAnalysis", "Numerics", "PlansProbe", "ProfileModel", "Wording"]),
    tests("FilesTests", ["Files", "ProfileModel"]),
    tests("PlannerTests", ["Planner", "PlansProbe", "GapAnalysis", "ProfileModel"]),
    tests("SheetsTests", ["Sheets", "SheetsProbe", "Files", "ProfileModel", "Wording"]),
    tests(
      "CatalogsTests", ["Catalogs", "CatalogsProbe", "Files", "ProfileModel", "Sheets", "Wording"]),
    tests("ProfileStoreTests", ["ProfileStore", "Files", "ProfileModel", "Wording"]),
    tests(
      "WorkbooksTests",
      ["Workbooks", "Sheets", "Files", "GapAnalysis", "ProfileModel", "Reports", "Wording"]),
    tests("ReportingTests", ["Reporting", "GapAnalysis", "ProfileModel", "Reports", "Wording"]),
    tests("ReportsTests", ["Reports", "GapAnalysis", "ProfileModel", "Wording"]),
    tests("ArgumentsTests", ["Arguments", "Wording"]),
    tests(
      "AssessCLITests",
      [
        "AssessCLI", "Arguments", "Catalogs", "Files", "ProfileModel", "ProfileStore",
        "Reporting", "Sheets", "Wording",
      ]),
    tests("EndToEndTests", ["ProfileModel"]),
  ],
  swiftLanguageModes: [.v6]
)
