extension PageSections {
  /// The volumes of a long run, and where each event has gone.
  var cover: [String: Any] {
    let most = context.volumes.map(\.presentation.events.count).max() ?? 1
    return [
      "hasVolumes": !context.hasEvents,
      "volumes": context.volumes.map { volume in
        let events = volume.presentation.events.count
        return [
          "file": volume.file, "width": max(1, events * 100 / most),
          "yearHTML": PageMarkup.both(volume.name),
          "countHTML": PageMarkup.both(context.presentation.counted("events", events)),
          "jumpsHTML": volume.presentation.events.map { Self.jump(to: $0, in: volume.file) }
            .joined(),
        ] as [String: Any]
      },
    ]
  }

  /// What stands in place of an event on the cover, for links made before the run had grown.
  private static func jump(to event: EventItem, in file: String) -> String {
    let anchors = ([event.id] + event.formerIDs).map(Anchor.event)
    return anchors.map { "<a id=\($0) href=\(file)#\(anchors[0])></a>" }.joined()
  }
}
