import SamlingCore

extension Agreement {
  /// `who` and `due` in free words; `parties` is empty where it is for all.
  fileprivate var fields: [String: JSONValue] {
    [
      "id": .text(id.text), "text": .text(text), "who": .text(who), "when": .text(due),
      "parties": .list(parties.map { .text($0) }), "key": JSONValue(key.map { "#\($0)" }),
      "agreed": JSONValue(agreed?.iso),
    ]
  }
}

extension ReportAgreement {
  var json: JSONValue {
    var fields = agreement.fields
    fields["statuses"] = .list(
      told.map { told in
        .object(["party": JSONValue(told.party), "status": .text(told.status.rawValue)])
      })
    fields["open"] = .bool(left != nil)
    return .object(fields)
  }
}

extension OpenAgreement {
  var json: JSONValue {
    var fields = agreement.fields
    fields["party"] = JSONValue(party)
    fields["network"] = JSONValue(network)
    fields["status"] = JSONValue(status?.rawValue)
    return .object(fields)
  }
}
