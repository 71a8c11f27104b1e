// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "samling",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "samling", targets: ["samling"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "SamlingCore"),
    .target(name: "Phrases"),
    .target(name: "Wording", dependencies: ["SamlingCore", "Phrases"]),
    .systemLibrary(name: "CCsv", providers: [.apt(["libcsv-dev"]), .brew(["libcsv"])]),
    .target(name: "AgendaText", dependencies: ["SamlingCore", "Phrases", "CCsv"]),
    .target(name: "JSON"),
    .target(name: "Reports", dependencies: ["SamlingCore", "Phrases", "Wording", "JSON"]),
    .target(name: "SessionFolder", dependencies: ["SamlingCore", "Phrases", "JSON"]),
    .target(name: "CellGrid"),
    .target(name: "Seats", dependencies: ["SamlingCore", "Phrases", "Wording", "CellGrid"]),
    .target(
      name: "CCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(platforms: [.linux])),
        .linkedLibrary("tinfo", .when(platforms: [.linux])),
        .linkedLibrary("ncurses", .when(platforms: [.macOS])),
      ]),
    .target(name: "CursesTerminal", dependencies: ["CCurses", "CellGrid"]),
    .target(
      name: "SeatLoop",
      dependencies: ["SamlingCore", "Phrases", "Seats", "CellGrid", "SessionFolder"]),
    .executableTarget(
      name: "samling",
      dependencies: [
        "SamlingCore", "Phrases", "AgendaText", "Reports", "SessionFolder", "CellGrid", "Seats",
        "CursesTerminal", "SeatLoop",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      linkerSettings: [
        // SwiftPM's own flag would have to be repeated at every build; these are what it links.
        .unsafeFlags(
          [
            "-static-executable", "-use-ld=lld", "-l_FoundationCollections",
            "-l_FoundationCShims", "-lswiftSynchronization",
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
      name: "SeatsTests", dependencies: ["Seats", "AgendaText", "Reports", "Support"],
      exclude: [
        "Facilitator/Snapshots", "Menu/Snapshots", "Notes/Snapshots", "Room/Snapshots",
        "Scores/Snapshots",
      ]),
    .testTarget(
      name: "SeatLoopTests", dependencies: ["SeatLoop", "AgendaText", "Reports", "Support"]),
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
