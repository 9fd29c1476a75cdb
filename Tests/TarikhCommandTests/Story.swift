/// Two short articles that belong together.
enum Story {
  static let english = """
    Libyan Foreign Minister Ali Salem arrived in Tunis on 12 February 2026. He met President Karim Jaziri in Tunis.

    """
  static let arabic = """
    وصل وزير الخارجية المصري كمال السنهوري إلى طرابلس، يوم الأحد 15 فبراير 2026، حاملا رسالة إلى رئيس الحكومة سالم الورفلي.

    """
}
