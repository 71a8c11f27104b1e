import SamlingCore

/// The time zones of this machine's C library, which has no call that asks for one by its name.
package enum TimeZones {
  /// The wall clocks of this machine's own zone in the days around an instant.
  package static func here(around moment: Moment) -> WallClock {
    clock(around: moment, zone: own)
  }

  /// The wall clocks of a day that was opened.
  ///
  /// They are those of its zone, where that is known here and agrees with the offset at its opening; else they stand
  /// as at its opening. A day of before, which names no zone, has this machine's where that agrees.
  package static func clock(of run: DayRun) -> WallClock {
    let fixed = WallClock(offset: run.offset, zone: run.zone)
    guard let opened = run.opened else { return fixed }
    let found =
      if let zone = run.zone, zone != own {
        zone.isSafe ? within(zone) { clock(around: opened, zone: zone) } : fixed
      } else {
        here(around: opened)
      }
    return found.offset(at: opened) == run.offset ? found : fixed
  }

  /// The name of this machine's zone; nil where the system tells none.
  package static var own: ZoneName? {
    let set = getenv("TZ").map { String(cString: $0).dropFirst(while: ":") }
    guard let text = set ?? linked("/etc/localtime") else { return nil }
    let name = ZoneName(text.hasPrefix("/") ? text.afterFolder("zoneinfo") ?? "" : text)
    return name.isSafe ? name : nil
  }

  /// Where a link leads; a zone's own file may be a link to another's, whose name is not wanted.
  private static func linked(_ path: String) -> String? {
    var place = [CChar](repeating: 0, count: 1024)
    let length = readlink(path, &place, place.count)
    let bytes = place.prefix(max(0, length)).map(UInt8.init(bitPattern:))
    return String(decoding: bytes, as: UTF8.self).afterFolder("zoneinfo")
  }

  /// How far ahead of UTC clocks are in the zone that the C library is set to.
  private static func offset(at moment: Moment) -> Seconds {
    var seconds = time_t(CivilCalendar.floored(moment.milliseconds, by: 1000))
    var local = tm()
    localtime_r(&seconds, &local)
    return Seconds(local.tm_gmtoff)
  }

  /// The clocks from a day and a half before an instant to three days after, in the zone that the C library is set to.
  private static func clock(around moment: Moment, zone: ZoneName?) -> WallClock {
    var before = CivilCalendar.floored(moment.milliseconds, by: 1000) - 36 * 3600
    var after = before + 108 * 3600
    func offset(_ second: Int64) -> Seconds { Self.offset(at: Moment(milliseconds: second * 1000)) }
    let (first, last) = (offset(before), offset(after))
    guard first != last else { return WallClock(offset: first, zone: zone) }
    while after - before > 1 {
      let middle = before + (after - before) / 2
      if offset(middle) == first { before = middle } else { after = middle }
    }
    let change = WallClock.Change(at: Moment(milliseconds: after * 1000), offset: last)
    return WallClock(offset: first, change: change, zone: zone)
  }

  /// Does something with the C library set to another zone, which holds for the whole process meanwhile.
  ///
  /// No other thread of ours asks for the time of day or changes the environment.
  private static func within<Result>(_ zone: ZoneName, _ body: () -> Result) -> Result {
    let before = getenv("TZ").map { String(cString: $0) }
    setenv("TZ", zone.text, 1)
    tzset()
    defer {
      if let before { setenv("TZ", before, 1) } else { unsetenv("TZ") }
      tzset()
    }
    return body()
  }
}

extension ZoneName {
  /// Whether the C library may be asked for it: a name or a rule, and no path out of its folder of zones.
  fileprivate var isSafe: Bool {
    let allowed = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "/_+-,.:<>".utf8.contains(byte)
      }
    }
    return allowed && (1...64).contains(text.utf8.count) && !text.hasPrefix("/")
      && !text.hasPrefix(":") && !text.contains("..")
  }
}

extension String {
  /// The text without characters like this at its beginning.
  fileprivate func dropFirst(while character: Character) -> String {
    String(drop { $0 == character })
  }

  /// What stands behind the last folder of this name in a path; nil where it is not in one.
  fileprivate func afterFolder(_ name: String) -> String? {
    let parts = split(separator: "/").map(String.init)
    return parts.lastIndex(of: name).map { parts[($0 + 1)...].joined(separator: "/") }
  }
}
