package vn.motcua.web.support;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.catalogueimport.domain.Doubt;
import vn.motcua.kernel.BusinessRuleViolation;
import vn.motcua.procedure.domain.ProcedureFacets;

/** Văn bản của giao diện: every text is there, in both languages, used, and nowhere but in the bundles. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern LOOKUP = Pattern.compile("(\\w+)Text\\[([^\\]]*(?:\\[[^\\]]*\\][^\\]]*)*)\\]");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern QUOTED = Pattern.compile("['\"]([\\w.-]+)['\"]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("(?s)<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern SPOKEN_ATTRIBUTE = Pattern.compile(
            "\\s(title|alt|placeholder|aria-label|label|itemLabel|help|question|answer|requiredMessage|header|footer|text)"
                    + "=\"([^\"]*)\"");
    /** Their keys are names of classes and constants, and judged by other tests here. */
    private static final Set<String> NAMED_BY_CODE = Set.of("enums", "errors", "faces");
    private static final Pattern FIELD_PROBLEM = Pattern.compile("\"((?:field|form|expression)\\.\\w+)\"");
    /** Where several enums share a name: those that are shown. */
    private static final Map<String, Set<String>> SHOWN = Map.of(
            "Kind", Set.of("vn.motcua.catalogueimport.domain.Doubt$Kind", "vn.motcua.identity.domain.Actor$Kind", "vn.motcua.identity.domain.Applicant$Kind",
                    "vn.motcua.procedure.domain.FeeItem$Kind"),
            "Outcome", Set.of("vn.motcua.audit.domain.AuditEntry$Outcome"),
            "State", Set.of("vn.motcua.exchange.domain.CircuitBreaker$State"));
    /** What the designer of forms and the page of a procedure say that is no constant. */
    private static final Map<String, List<String>> DESIGNER_GROUPS = Map.of(
            "DesignNode", List.of("FORM", "GROUP", "RULE", "SECTION"),
            "FormChange", List.of("ADDED", "CHANGED", "MOVED", "REMOVED"),
            "PublishedPart", List.of("channels", "components", "levels", "other"),
            "DayBoundPart", List.of("COUNT", "DAY", "MODE_DAY", "MODE_FROM_TODAY", "MODE_NONE", "SIDE", "SIDE_AFTER", "SIDE_BEFORE",
                    "UNIT", "UNIT_DAY", "UNIT_MONTH", "UNIT_YEAR"),
            "PropertyHelp", List.of("BOUND_COUNT", "BOUND_DAY", "CALCULATION", "CATALOGUE", "CONSTANT", "COPY_FROM", "DO_NOT_INFER",
                    "FILE_KINDS", "FILE_KIND_NOT_TAKEN", "FORMULA", "KEY", "MAX_FILES", "MAX_FILE_SIZE", "OLD_PERSONAL_ID", "OPTIONS",
                    "PATTERN", "PLACEHOLDER", "PREFILL", "PRINT_LABEL", "RULE", "SENSITIVE", "SEVERITY", "SUGGESTION", "TOTALLED"),
            "PropertyName", List.of("fields", "forEach", "formNumber", "help", "message", "nationalHeading", "recipient", "rule",
                    "severity", "title", "type"),
            "WhenMode", List.of("COPY_FORMULA", "COPY_LINES", "COPY_NEVER", "READ_ONLY_ALWAYS", "READ_ONLY_FORMULA", "READ_ONLY_LINES", "READ_ONLY_NEVER",
                    "REQUIRED_ALWAYS", "REQUIRED_FORMULA", "REQUIRED_LINES", "REQUIRED_NEVER", "RULE_FORMULA", "RULE_LINES", "VISIBLE_ALWAYS",
                    "VISIBLE_FORMULA", "VISIBLE_LINES"),
            "DayComparison", List.of("AT_LEAST", "AT_LEAST_AS", "AT_MOST", "AT_MOST_AS", "IS", "IS_NOT", "LESS", "LESS_THAN", "MORE", "MORE_THAN",
                    "OTHER_THAN", "SAME_AS"),
            "WhenJoin", List.of("ALL", "ANY", "ANY_GROUP", "EVERY_GROUP"),
            "WhenLine", List.of("AGE", "COMPARISON", "FIELD", "FORMULA", "GROUP", "JOIN", "LINE", "OTHER", "VALUE", "VALUES"));
    /** Groups of the enums bundle that are not named after an enum, and the enum whose constants they must cover. */
    private static final Map<String, List<String>> SPOKEN_GROUPS = together(together(DESIGNER_GROUPS,
            Map.of("Component", List.of("catalogue_import", "national_portal"))), Map.of(
            "Answer", List.of("true", "false"),
            "Audited", List.of("VIEW", "account_close", "account_open", "account_password_change", "account_password_reset", "account_register", "account_reopen", "account_roles", "account_second_step",
                    "account_second_step_codes", "account_second_step_off", "account_second_step_on", "account_second_step_reset", "applicant_confirm",
                    "catalogue_draft", "catalogue_end", "catalogue_endOffer",
                    "catalogue_import", "catalogue_offer", "catalogue_publish", "denied", "exchange_replay", "exchange_skip", "export",
                    "help_publish", "help_withdraw", "help_write",
                    "identity_confirm", "identity_link", "identity_unlink", "openid_confirm", "openid_link",
                    "openid_sign_in", "sign_out_there",
                    "representation_accept", "representation_act", "representation_confirm", "representation_decline",
                    "representation_end", "representation_give", "representation_refuse", "representation_request",
                    "list_change", "list_import", "list_open", "process_draft", "process_publish", "read",
                    "reference_add", "session_end", "sign_in"),
            "DoubtDone", Stream.of(Doubt.Kind.values()).map(Enum::name).toList(),
            "Facet", ProcedureFacets.ALL.stream().sorted().toList(),
            "Hint", List.of("DATE", "PARTIAL_DATE", "TIME"),
            "ImportFormat", List.of("dvcqg-jsonl", "dvcqg-portal"),
            "ListAttribute", List.of("bo_nganh", "cap", "dia_chi", "dien_thoai", "don_vi_hanh_chinh", "email", "ghi_chu",
                    "huyen_cu", "loai", "loi_cho_nguoi_dan", "mac_dinh", "ten_ngan", "trang_thai_ho_so",
                    "trang_thai_quoc_gia"),
            "Job", namesOfJobs(),
            "CitizenStatus", constantsOf("DossierStatus"),
            "MyTurn", constantsOf("DossierStatus")));

    @Test
    void every_text_exists_in_both_languages() {
        for (String bundle : WebSources.BUNDLES) {
            assertThat(WebSources.texts(bundle, "en").keySet())
                    .as(bundle)
                    .isEqualTo(WebSources.texts(bundle, "vi").keySet());
        }
    }

    @Test
    void no_text_is_empty() {
        for (String bundle : WebSources.BUNDLES) {
            assertThat(WebSources.texts(bundle, "vi")).as(bundle).allSatisfy((key, text) -> assertThat(text).isNotBlank());
            assertThat(WebSources.texts(bundle, "en")).as(bundle).allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }
    }

    @Test
    void both_languages_fill_in_the_same_values() {
        for (String bundle : WebSources.BUNDLES) {
            Map<String, String> english = WebSources.texts(bundle, "en");
            assertThat(WebSources.texts(bundle, "vi")).allSatisfy((key, text) ->
                    assertThat(placeholders(english.get(key))).as(bundle + ": " + key).isEqualTo(placeholders(text)));
        }
    }

    @Test
    void pages_ask_for_texts_that_exist() {
        for (Path page : WebSources.pages()) {
            LOOKUP.matcher(WebSources.markup(page)).results().forEach(lookup -> {
                Set<String> keys = WebSources.texts(lookup.group(1), "vi").keySet();
                LITERAL.matcher(lookup.group(2)).results().map(found -> found.group(1))
                        .filter(asked -> asked.contains(".") || lookup.group(2).equals("'" + asked + "'"))
                        .forEach(asked -> assertThat(keys).as(page + ": " + asked)
                                .anyMatch(key -> asked.endsWith(".") ? key.startsWith(asked) : key.equals(asked)));
            });
        }
    }

    @Test
    void no_text_is_left_over() {
        Set<String> mentioned = Stream.concat(WebSources.pages().stream(), WebSources.classes().stream())
                .flatMap(file -> QUOTED.matcher(WebSources.read(file)).results())
                .map(found -> found.group(1))
                .collect(toCollection(TreeSet::new));
        for (String bundle : WebSources.BUNDLES) {
            if (NAMED_BY_CODE.contains(bundle)) {
                continue;
            }
            assertThat(WebSources.texts(bundle, "vi").keySet())
                    .as(bundle)
                    .filteredOn(key -> !mentioned.contains(key) && !mentioned.contains(stem(key)))
                    .isEmpty();
        }
    }

    /** A key may be put together in the code from its beginning and the name of a constant. */
    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    @Test
    void every_constant_of_an_enum_that_is_shown_has_a_text() {
        Map<String, Set<String>> told = new TreeMap<>();
        WebSources.texts("enums", "vi").keySet().forEach(key -> told
                .computeIfAbsent(key.substring(0, key.indexOf('.')), group -> new TreeSet<>())
                .add(key.substring(key.indexOf('.') + 1)));
        told.forEach((group, constants) -> assertThat(constants)
                .as(group)
                .containsExactlyInAnyOrderElementsOf(SPOKEN_GROUPS.getOrDefault(group, constantsOf(group))));
    }

    @Test
    void every_rule_that_may_be_broken_says_so_in_words_and_no_other() {
        Set<String> expected = domainClasses()
                .filter(type -> BusinessRuleViolation.class.isAssignableFrom(type)
                        && !Modifier.isAbstract(type.getModifiers()))
                .map(Class::getSimpleName)
                .collect(toCollection(TreeSet::new));
        Stream.of("form", "expression")
                .map(feature -> Path.of("../ejb-module/src/main/java/vn/motcua", feature, "domain"))
                .flatMap(sources -> WebSources.files(sources, ".java").stream())
                .flatMap(file -> FIELD_PROBLEM.matcher(WebSources.read(file)).results())
                .map(found -> found.group(1))
                .forEach(expected::add);
        assertThat(WebSources.texts("errors", "vi").keySet()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void pages_hold_no_words_of_their_own() {
        for (Path page : WebSources.pages()) {
            String markup = EXPRESSION.matcher(WebSources.markup(page)).replaceAll("");
            String text = ENTITY.matcher(TAG.matcher(markup).replaceAll(" ")).replaceAll(" ");
            String attributes = SPOKEN_ATTRIBUTE.matcher(TAG.matcher(markup).results()
                            .map(MatchResult::group)
                            .filter(tag -> !tag.contains(":attribute") && !tag.startsWith("<?"))
                            .collect(joining()))
                    .results()
                    .map(found -> found.group(2))
                    .collect(joining(" "));
            assertThat(text.trim() + attributes.trim()).as(page.toString()).doesNotContainPattern("\\p{L}{2}");
        }
    }

    private static List<String> namesOfJobs() {
        return WebSources.files(Path.of("../batch-jobs/src/main/resources/META-INF/batch-jobs"), ".xml").stream()
                .map(file -> file.getFileName().toString().replace(".xml", ""))
                .toList();
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> found.group(1)).collect(toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> together(Map<String, List<String>> some, Map<String, List<String>> others) {
        Map<String, List<String>> all = new TreeMap<>(some);
        all.putAll(others);
        return all;
    }

    /** Constants of all enums of that simple name: Actor.Kind and FeeItem.Kind share a group. */
    private static List<String> constantsOf(String simpleName) {
        return domainClasses()
                .filter(type -> type.isEnum() && type.getSimpleName().equals(simpleName))
                .filter(type -> SHOWN.getOrDefault(simpleName, Set.of(type.getName())).contains(type.getName()))
                .flatMap(type -> Arrays.stream(type.getEnumConstants()))
                .map(constant -> ((Enum<?>) constant).name())
                .distinct()
                .toList();
    }

    private static Stream<Class<?>> domainClasses() {
        return Stream.of(BusinessRuleViolation.class, Words.class)
                .flatMap(one -> namesBeside(one).stream())
                .filter(name -> name.matches("vn/motcua/(kernel|web|.*/(domain|application))/.*\\.class"))
                .map(name -> name.replace('/', '.').replace(".class", ""))
                .map(TextsTest::load);
    }

    /** All classes of the module that the class belongs to, packed or not. */
    private static List<String> namesBeside(Class<?> one) {
        try {
            Path where = Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(where)) {
                return WebSources.files(where, ".class").stream()
                        .map(file -> where.relativize(file).toString())
                        .toList();
            }
            try (JarFile jar = new JarFile(where.toFile())) {
                return jar.stream().map(JarEntry::getName).toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TextsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
