import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorDetails;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds many PDFs against several standards in one Java process, with veraPDF and no network.
 *
 * <p>Arguments: the flavours ("ua1" "2a"). Input: one path a line. Output: one line of JSON for each
 * path and flavour, {file, flavour, failures: [{rule, times, what, where}]}, or {file, flavour,
 * error} for what could not be read at all. Loading veraPDF costs far more than checking a handout.
 */
public final class VeraCheck {
  /** Of what breaks a rule, the first is shown and the rest are counted. */
  private static final int SHOWN = 1;

  private static final boolean LOG_PASSED = false;
  private static final boolean SAY_ERRORS = true;
  private static final boolean SHOW_PROGRESS = false;

  public static void main(String[] flavours) throws Exception {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
    Map<PDFAFlavour, ValidationProfile> profiles = new EnumMap<>(PDFAFlavour.class);
    for (String name : flavours) {
      PDFAFlavour flavour = PDFAFlavour.fromString(name);
      profiles.put(flavour, readProfile(flavour));
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String file = in.readLine(); file != null; file = in.readLine())
      for (PDFAFlavour flavour : profiles.keySet()) out.println(check(file, profiles.get(flavour)));
  }

  private static String check(String file, ValidationProfile profile) {
    PDFAFlavour flavour = profile.getPDFAFlavour();
    String head = "{\"file\":" + json(file) + ",\"flavour\":" + json(flavour.toString()) + ",";
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(profile, SHOWN, LOG_PASSED, SAY_ERRORS, SHOW_PROGRESS)) {
      return head + "\"failures\":" + failuresOf(validator.validate(parser)) + "}";
    } catch (Exception unreadable) {
      return head + "\"error\":" + json(unreadable.toString()) + "}";
    }
  }

  private static String failuresOf(ValidationResult result) {
    Map<RuleId, TestAssertion> firsts = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions())
      if (assertion.getStatus() == TestAssertion.Status.FAILED)
        firsts.putIfAbsent(assertion.getRuleId(), assertion);
    // What is counted but has no assertion must not pass for a clean file.
    for (RuleId rule : result.getFailedChecks().keySet()) firsts.putIfAbsent(rule, null);
    return firsts.entrySet().stream()
        .map(entry -> failure(entry.getKey(), entry.getValue(), result))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static String failure(RuleId rule, TestAssertion first, ValidationResult result) {
    String name = rule.getSpecification().getId() + ":" + rule.getClause() + "-" + rule.getTestNumber();
    String what = result.getValidationProfile().getRuleByRuleId(rule).getDescription();
    String where = first == null ? "" : first.getErrorMessage() + " " + first.getLocation().getContext();
    int times = result.getFailedChecks().getOrDefault(rule, 1);
    return "{\"rule\":" + json(name)
        + ",\"times\":" + times
        + ",\"what\":" + json(what)
        + ",\"where\":" + json(where) + "}";
  }

  private static String json(String text) {
    return text.replaceAll("\\s+", " ")
        .codePoints()
        .mapToObj(VeraCheck::jsonCharacter)
        .collect(Collectors.joining("", "\"", "\""));
  }

  private static String jsonCharacter(int point) {
    if (point == '"' || point == '\\') return "\\" + (char) point;
    return point < ' ' ? String.format("\\u%04x", point) : Character.toString(point);
  }

  /**
   * Reads a profile that veraPDF carries. Its own reader needs an XML binding that has left the JDK
   * and is not in the jar.
   */
  private static ValidationProfile readProfile(PDFAFlavour flavour) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    Element root;
    try (InputStream in = openProfile(flavour)) {
      root = factory.newDocumentBuilder().parse(in).getDocumentElement();
    }
    Element details = elements(root, "details").get(0);
    ProfileDetails described =
        Profiles.profileDetailsFromValues(
            text(details, "name"),
            text(details, "description"),
            details.getAttribute("creator"),
            new Date(0));
    Set<Rule> rules =
        elements(root, "rule").stream()
            .map(VeraCheck::readRule)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    Set<Variable> variables =
        elements(root, "variable").stream()
            .map(VeraCheck::readVariable)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return Profiles.profileFromValues(flavour, described, "", rules, variables);
  }

  private static InputStream openProfile(PDFAFlavour flavour) throws IOException {
    String name =
        flavour == PDFAFlavour.PDFUA_1 ? "PDFUA-1" : "PDFA-" + flavour.toString().toUpperCase();
    String path = "/org/verapdf/pdfa/validation/" + name + ".xml";
    InputStream in = VeraGreenfieldFoundryProvider.class.getResourceAsStream(path);
    if (in == null) throw new IOException("veraPDF carries no profile " + path);
    return in;
  }

  private static Rule readRule(Element rule) {
    Element id = elements(rule, "id").get(0);
    Element error = elements(rule, "error").get(0);
    List<ErrorArgument> values =
        elements(error, "argument").stream()
            .<ErrorArgument>map(one -> new Named(one.getTextContent(), one.getAttribute("name")))
            .toList();
    return Profiles.ruleFromValues(
        Profiles.ruleIdFromValues(
            PDFAFlavour.Specification.valueOf(id.getAttribute("specification")),
            id.getAttribute("clause"),
            Integer.parseInt(id.getAttribute("testNumber"))),
        rule.getAttribute("object"),
        rule.hasAttribute("deferred") ? Boolean.valueOf(rule.getAttribute("deferred")) : null,
        rule.getAttribute("tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), values),
        List.of());
  }

  /** What a rule's message is filled in with: an expression, under a name or none. */
  private record Named(String expression, String name) implements ErrorArgument {
    @Override
    public String getArgument() {
      return expression;
    }

    @Override
    public String getName() {
      return name.isEmpty() ? null : name;
    }

    @Override
    public String getArgumentValue() {
      return null;
    }
  }

  private static Variable readVariable(Element variable) {
    return Profiles.variableFromValues(
        variable.getAttribute("name"),
        variable.getAttribute("object"),
        text(variable, "defaultValue"),
        text(variable, "value"));
  }

  private static String text(Element parent, String tag) {
    List<Element> found = elements(parent, tag);
    return found.isEmpty() ? "" : found.get(0).getTextContent();
  }

  private static List<Element> elements(Element parent, String tag) {
    NodeList nodes = parent.getElementsByTagNameNS("*", tag);
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }
}
