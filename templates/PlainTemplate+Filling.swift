extension PlainTemplate {
  /// A value that a template can name.
  enum Value {
    case text(String)
    case number(Int)
    case truth(Bool)
    case object(Object)
    case list([Value])

    /// Nil for a value of another type, which is the library's matter.
    init?(_ value: Any) {
      let type = type(of: value)
      if type == String.self, let text = value as? String {
        self = .text(text)
      } else if type == Int.self, let number = value as? Int {
        self = .number(number)
      } else if type == Bool.self, let truth = value as? Bool {
        self = .truth(truth)
      } else if let object = Object(value, of: type) {
        self = .object(object)
      } else if let list = Self.list(value, of: type) {
        self = .list(list)
      } else {
        return nil
      }
    }

    private static func list(_ value: Any, of type: Any.Type) -> [Value]? {
      if type == [[String: Any]].self, let objects = value as? [[String: Any]] {
        return objects.map { .object(.values($0)) }
      }
      if type == [[String: Int]].self, let objects = value as? [[String: Int]] {
        return objects.map { .object(.numbers($0)) }
      }
      if type == [[String: String]].self, let objects = value as? [[String: String]] {
        return objects.map { .object(.texts($0)) }
      }
      if type == [String].self, let texts = value as? [String] { return texts.map(Value.text) }
      if type == [Int].self, let numbers = value as? [Int] { return numbers.map(Value.number) }
      guard type == [Any].self, let values = value as? [Any] else { return nil }
      let known = values.compactMap(Value.init)
      return known.count == values.count ? known : nil
    }
  }

  /// Values by their names.
  enum Object {
    case values([String: Any])
    case texts([String: String])
    case numbers([String: Int])

    fileprivate init?(_ value: Any, of type: Any.Type) {
      if type == [String: Any].self, let values = value as? [String: Any] {
        self = .values(values)
      } else if type == [String: String].self, let texts = value as? [String: String] {
        self = .texts(texts)
      } else if type == [String: Int].self, let numbers = value as? [String: Int] {
        self = .numbers(numbers)
      } else {
        return nil
      }
    }

    fileprivate subscript(name: String) -> Any? {
      switch self {
      case .values(let values): values[name]
      case .texts(let texts): texts[name]
      case .numbers(let numbers): numbers[name]
      }
    }
  }

  /// A text that is being made of templates.
  struct Filling {
    private let templates: [String: PlainTemplate]
    private var stack: [Value]
    private var bytes: [UInt8] = []
    /// Whether a value turned up that is the library's matter.
    private var isForeign = false

    /// The text of a template with its values; nil where a value is the library's matter.
    static func bytes(
      _ template: PlainTemplate, with values: [String: Any], parts: [String: PlainTemplate]
    ) -> [UInt8]? {
      var filling = Filling(templates: parts, stack: [.object(.values(values))])
      filling.fill(template.steps, template.escaping)
      return filling.isForeign ? nil : filling.bytes
    }

    private init(templates: [String: PlainTemplate], stack: [Value]) {
      self.templates = templates
      self.stack = stack
    }

    private mutating func fill(_ steps: [Step], _ escaping: Escaping) {
      for step in steps {
        if isForeign { return }
        switch step {
        case .text(let text): bytes += text
        case .words(let name, let isEscaped): write(value(of: name), isEscaped ? escaping : nil)
        case .section(let name, let steps):
          if let value = value(of: name) { fill(steps, escaping, for: value) }
        case .absence(let name, let steps): fill(steps, escaping, without: value(of: name))
        case .part(let name):
          if let part = templates[name] { fill(part.steps, part.escaping) }
        }
      }
    }

    private mutating func fill(_ steps: [Step], _ escaping: Escaping, for value: Value) {
      switch value {
      case .list(let list): for item in list { fill(steps, escaping, within: item) }
      case .truth(let isTrue): if isTrue { fill(steps, escaping) }
      case .object, .text, .number: fill(steps, escaping, within: value)
      }
    }

    private mutating func fill(_ steps: [Step], _ escaping: Escaping, without value: Value?) {
      switch value {
      case nil: fill(steps, escaping)
      case .truth(let isTrue): if !isTrue { fill(steps, escaping) }
      case .list(let list): if list.isEmpty { fill(steps, escaping, within: .list(list)) }
      case .object, .text, .number: break
      }
    }

    private mutating func fill(_ steps: [Step], _ escaping: Escaping, within value: Value) {
      stack.append(value)
      fill(steps, escaping)
      stack.removeLast()
    }

    /// Looked for in the value at hand, then in those around it.
    private mutating func value(of name: Name) -> Value? {
      guard let first = name.keys.first else { return stack.last }
      var place = stack.count
      while place > 0 {
        place -= 1
        if case .object(let object) = stack[place], let child = object[first] {
          return value(name.keys.dropFirst(), in: child)
        }
        if name.isOwn { return nil }
      }
      return nil
    }

    private mutating func value(_ keys: ArraySlice<String>, in outer: Any) -> Value? {
      guard let value = Value(outer) else {
        isForeign = true
        return nil
      }
      guard let first = keys.first else { return value }
      guard case .object(let object) = value, let child = object[first] else { return nil }
      return self.value(keys.dropFirst(), in: child)
    }

    private mutating func write(_ value: Value?, _ escaping: Escaping?) {
      switch value {
      case nil: break
      case .text(let text): write(text, escaping)
      case .number(let number): write(String(number), escaping)
      case .truth(let isTrue): write(String(isTrue), escaping)
      case .object, .list: isForeign = true
      }
    }

    private mutating func write(_ text: String, _ escaping: Escaping?) {
      if let escaping {
        escaping.append(text, to: &bytes)
      } else {
        bytes.append(contentsOf: text.utf8)
      }
    }
  }
}
