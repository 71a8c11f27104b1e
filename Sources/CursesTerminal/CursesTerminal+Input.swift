import CCurses
import CellGrid

extension CursesTerminal {
  /// How long a lone Escape may be the start of something else, in milliseconds.
  private static let escapeDelay: Int32 = 25
  /// The most bytes that are read at a time.
  private static let mostBytes = 1024
  /// How long a paste may pause before bytes that follow count as keys.
  private static let pastePause = Duration.seconds(2)

  package func readKeys() -> [Key] {
    guard state == .claimed else { return [] }
    var keys = take(signals: cc_take_signals())
    let awaitedGround = reader.awaitsGround
    let typed = readTyped()
    if awaitedGround, !reader.awaitsGround, reader.isOnLight == true {
      theme = .light
      // Everything is to be drawn anew.
      keys.append(.resize)
    }
    for key in typed {
      // These keys would be signals if the terminal were not in raw mode.
      switch key {
      case .control("c"): ending = .brokenOff
      case .control("z") where !keepsStopKey:
        stop()
        keys.append(.resize)
      default: keys.append(key)
      }
    }
    return keys
  }

  @discardableResult
  func take(signals: UInt32) -> [Key] {
    func has(_ signal: cc_signal) -> Bool { signals & signal.rawValue != 0 }
    if has(CC_INTERRUPTED) { ending = .interrupted }
    if has(CC_TERMINATED) { ending = .terminated }
    if has(CC_HUNG_UP) { ending = .hungUp }
    guard state == .claimed, ending != .hungUp else { return [] }
    if has(CC_STOP_ASKED) {
      stop()
      return [.resize]
    }
    if has(CC_CONTINUED) {
      // Another program stopped and continued us: whatever ran in between had the terminal.
      takeBack()
      return [.resize]
    }
    return has(CC_RESIZED) && takeSize() ? [.resize] : []
  }

  /// Stops the process as Control-Z does, with the terminal given back meanwhile.
  private func stop() {
    giveBack()
    cc_stop_now()
    takeBack()
  }

  private func readTyped() -> [Key] {
    var keys: [Key] = []
    var wait: Int32 = 0
    while true {
      switch waitForInput(wait) {
      case .gone:
        ending = .hungUp
        return keys
      case .nothing:
        return reader.isInside ? keys + reader.flush() : keys
      case .bytes(let bytes):
        keys += endStalledPaste()
        keys += reader.read(bytes)
        lastPasteByte = reader.isPasting ? .now : nil
        if !reader.isInside, bytes.count < CursesTerminal.mostBytes { return keys }
        wait = reader.isInside ? CursesTerminal.escapeDelay : 0
      }
    }
  }

  /// Ends a paste whose end mark never came, so that it does not swallow what is typed later.
  private func endStalledPaste() -> [Key] {
    guard let last = lastPasteByte, .now - last > CursesTerminal.pastePause else { return [] }
    return reader.flush()
  }

  /// What a wait for input ended with; `gone` means that the terminal is.
  private enum Input {
    case bytes(ArraySlice<UInt8>)
    case nothing
    case gone
  }

  private func waitForInput(_ milliseconds: Int32) -> Input {
    var wanted = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return .nothing }
    if wanted.revents & Int16(POLLIN) == 0 { return .gone }
    var bytes = [UInt8](repeating: 0, count: CursesTerminal.mostBytes)
    let count = read(STDIN_FILENO, &bytes, bytes.count)
    if count > 0 { return .bytes(bytes[..<count]) }
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? .nothing : .gone
  }

  func learnKeys() {
    for (name, key) in TerminalKeys.names {
      if let sequence = cc_key_sequence(name) {
        reader.learn(Array(String(cString: sequence).utf8), is: key)
      }
    }
  }
}
