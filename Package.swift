// swift-tools-version: 6.1
import PackageDescription

// Generic types are built from the conformances that the compiler knows. By default it leaves their names to the
// runtime, which searches all conformances of the program for each at its first use: half of the work of a start.
// And targets see into each other, so that what is copied and called between them is as within one.
// Each function is a section of its own, so that the linker can lay those side by side that run together.
let quickStart: [SwiftSetting] = [
  .unsafeFlags(
    [
      "-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors",
      "-cross-module-optimization", "-Xfrontend", "-function-sections",
    ],
    .when(configuration: .release))
]

let package = Package(
  name: "samling",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "samling", targets: ["samling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    .target(name: "SamlingCore", swiftSettings: quickStart),
    .target(name: "Phrases", swiftSettings: quickStart),
    .target(name: "Wording", dependencies: ["SamlingCore", "Phrases"], swiftSettings: quickStart),
    .systemLibrary(name: "CCsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .target(
      name: "AgendaText", dependencies: ["SamlingCore", "Phrases", "CCsv"],
      swiftSettings: quickStart),
    .target(name: "JSON", swiftSettings: quickStart),
    .target(
      name: "Reports", dependencies: ["SamlingCore", "Phrases", "Wording", "JSON"],
      swiftSettings: quickStart),
    .target(
      name: "SessionFolder", dependencies: ["SamlingCore", "Phrases", "JSON"],
      swiftSettings: quickStart),
    .target(name: "CellGrid", swiftSettings: quickStart),
    .target(
      name: "Seats", dependencies: ["SamlingCore", "Phrases", "Wording", "CellGrid"],
      swiftSettings: quickStart
    ),
    .target(
      name: "CCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(
      name: "CursesTerminal", dependencies: ["CCurses", "CellGrid"], swiftSettings: quickStart),
    .target(
      name: "SeatLoop",
      dependencies: ["SamlingCore", "Phrases", "Seats", "CellGrid", "SessionFolder"],
      swiftSettings: quickStart),
    .executableTarget(
      name: "samling",
      dependencies: [
        "SamlingCore", "Phrases", "AgendaText", "Reports", "SessionFolder", "CellGrid", "Seats",
        "CursesTerminal", "SeatLoop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["every-second.order"], swiftSettings: quickStart,
      linkerSettings: [
        // SwiftPM's own flag would have to be repeated at every build; these are what it links.
        .unsafeFlags(
          [
            "-static-executable", "-use-ld=lld", "-l_FoundationCollections",
            "-l_FoundationCShims", "-lswiftSynchronization",
            // What wakes every second finds the processor cold: its functions lie on few pages.
            "-Xlinker",
            "--symbol-ordering-file=\(Context.packageDirectory)/Sources/samling/every-second.order",
            "-Xlinker", "--no-warn-symbol-ordering",
          ], .when(platforms: [.linux], configuration: .release))
      ]),
    .target(
      name: "Support", dependencies: ["SamlingCore", "CellGrid", "CPty"], path: "Tests/Support"),
    .target(name: "CPty", path: "Tests/CPty"),
    // A small program on the terminal driver alone, for TerminalTests and the bench.
    .executableTarget(
      name: "TerminalDemo", dependencies: ["CellGrid", "CursesTerminal", "Support"],
      path: "Tests/TerminalDemo",
      linkerSettings: [
        .unsafeFlags(
          ["-static-executable", "-use-ld=lld"], .when(platforms: [.linux], configuration: .release)
        )
      ]),
    .testTarget(name: "SamlingCoreTests", dependencies: ["SamlingCore", "Support"]),
    .testTarget(
      name: "AgendaTextTests", dependencies: ["AgendaText", "Support"],
      exclude: ["Fixtures"]),
    .testTarget(name: "JSONTests", dependencies: ["JSON", "SamlingCore"]),
    .testTarget(name: "ReportsTests", dependencies: ["Reports", "AgendaText", "Support"]),
    .testTarget(name: "SessionFolderTests", dependencies: ["SessionFolder", "Support"]),
    .testTarget(name: "CellGridTests", dependencies: ["CellGrid", "Support"]),
    .testTarget(
      name: "SeatsTests", dependencies: ["Seats", "AgendaText", "Support"],
      exclude: ["Facilitator/Snapshots", "Notes/Snapshots", "Room/Snapshots", "Scores/Snapshots"]),
    .testTarget(
      name: "SeatLoopTests", dependencies: ["SeatLoop", "AgendaText", "Support"]),
    .testTarget(
      name: "CommandTests", dependencies: ["samling", "Support"], exclude: ["Fixtures"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "samling", "TerminalDemo", "CCurses", "CellGrid", "CPty", "SamlingCore", "SessionFolder",
        "Support",
      ]),
  ]
)
