package vn.motcua;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.motcua.identity.application.Requires;
import vn.motcua.kernel.OpenToAnyone;

/** The rules of the house, for a root package: the product's own, or the deliberately wrong one that proves them. */
final class ArchitectureRules {

    /** Features by level; a feature imports only features of a lower level. The table in docs/architecture.md. */
    static final Map<String, Integer> LEVELS = new TreeMap<>(Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("expression", 1), Map.entry("reference", 1), Map.entry("calendar", 1), Map.entry("audit", 1),
            Map.entry("identity", 2), Map.entry("federation", 3), Map.entry("document", 3), Map.entry("form", 3), Map.entry("search", 3),
            Map.entry("procedure", 4),
            Map.entry("dossier", 5), Map.entry("catalogueimport", 5),
            Map.entry("workflow", 6), Map.entry("payment", 6), Map.entry("signature", 6), Map.entry("postal", 6),
            Map.entry("notification", 7), Map.entry("feedback", 7), Map.entry("satisfaction", 7),
            Map.entry("support", 7), Map.entry("statistics", 7), Map.entry("exchange", 7),
            Map.entry("administration", 8)));

    private static final List<String> FORBIDDEN_ENDINGS = List.of(
            "Manager", "Helper", "Util", "Utils", "Impl", "DTO", "VO", "Bean", "Info", "Data", "Common", "Base");

    private static final Set<String> SUB_PACKAGES =
            Set.of("domain", "application", "persistence", "messaging", "gateway");

    private final String root;

    ArchitectureRules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new TreeMap<>();
        rules.put("features import only features of a lower level", classes().should(importOnlyLowerLevels()));
        rules.put("every class lives in a known feature", classes().should(liveInAKnownFeature()));
        rules.put("the kernel depends on nothing", classes().that().resideInAPackage(root + ".kernel..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", root + ".kernel.."));
        rules.put("the domain knows no machinery", noClasses().that().resideInAPackage(root + ".*.domain..")
                .should().dependOnClassesThat().resideInAnyPackage(
                        "jakarta.ejb..", "jakarta.enterprise..", "jakarta.inject..", "jakarta.transaction..",
                        "jakarta.jms..", "jakarta.faces..", "jakarta.batch..", "jakarta.servlet..", "jakarta.ws..",
                        "org.hibernate..", "java.sql..", "java.net.http..", root + ".*.application..",
                        root + ".*.persistence..", root + ".*.messaging..", root + ".*.gateway.."));
        rules.put("only persistence touches the entity manager", noClasses().that(outside("persistence"))
                .should().dependOnClassesThat().areAssignableTo(EntityManager.class));
        rules.put("only messaging touches JMS", noClasses().that(outside("messaging"))
                .should().dependOnClassesThat().resideInAPackage("jakarta.jms.."));
        rules.put("only gateways open connections", noClasses().that(outside("gateway"))
                .should().dependOnClassesThat().resideInAPackage("java.net.http.."));
        rules.put("every use case says who may call it", methods().that().arePublic()
                .and().areDeclaredInClassesThat().areAnnotatedWith(Stateless.class).should(sayWhoMayCall()));
        rules.put("now comes from the injected clock", noClasses()
                .that().resideOutsideOfPackage(root + ".calendar.application..")
                .should().callMethodWhere(asksTheMachineForNow()));
        rules.put("settings are read in the kernel", noClasses().that().resideOutsideOfPackage(root + ".kernel..")
                .should().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(System.class, "getenv", String.class));
        rules.put("empty words are not names", classes().should(haveATellingName()));
        rules.put("entities have no setters", noMethods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .and().arePublic().should().haveNameMatching("set[A-Z].*"));
        rules.put("nothing is injected into entities", fields().that().areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class).should().notBeAnnotatedWith(Inject.class));
        rules.put("identifiers come from sequences", fields().that().areAnnotatedWith(GeneratedValue.class)
                .should(comeFromASequence()));
        rules.put("nothing is written to the console", noClasses().should().accessField(System.class, "out")
                .orShould().accessField(System.class, "err"));
        return rules;
    }

    private DescribedPredicate<JavaClass> outside(String subPackage) {
        return DescribedPredicate.not(resideInAPackage(root + ".*." + subPackage + ".."));
    }

    private String featureOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        return name.substring(root.length() + 1).split("\\.")[0];
    }

    private ArchCondition<JavaClass> importOnlyLowerLevels() {
        return new ArchCondition<>("import only features of a lower level") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String own = featureOf(type);
                type.getDirectDependenciesFromSelf().forEach(dependency -> {
                    String other = featureOf(dependency.getTargetClass());
                    boolean allowed = other == null || other.equals(own)
                            || LEVELS.getOrDefault(other, 99) < LEVELS.getOrDefault(own, -1);
                    if (!allowed) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                });
            }
        };
    }

    private ArchCondition<JavaClass> liveInAKnownFeature() {
        return new ArchCondition<>("live in a known feature and sub-package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String[] parts = type.getPackageName().substring(Math.min(root.length() + 1, type.getPackageName().length()))
                        .split("\\.");
                boolean known = LEVELS.containsKey(parts[0])
                        && (parts.length == 1 || parts.length == 2 && SUB_PACKAGES.contains(parts[1]));
                if (!known) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lives nowhere known"));
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return new ArchCondition<>("carry @Requires or @OpenToAnyone") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean says = method.isAnnotatedWith(Requires.class) || method.isAnnotatedWith(OpenToAnyone.class)
                        || method.getOwner().isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(OpenToAnyone.class)
                        || method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!says) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " says not who may call it"));
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForNow() {
        Set<String> clocks = Set.of(Instant.class.getName(), LocalDate.class.getName(), LocalDateTime.class.getName());
        return DescribedPredicate.describe("asks the machine for now", call -> {
            String owner = call.getTargetOwner().getName();
            boolean noClock = call.getTarget().getRawParameterTypes().isEmpty();
            return clocks.contains(owner) && call.getName().equals("now") && noClock
                    || owner.equals(System.class.getName()) && call.getName().equals("currentTimeMillis")
                    || owner.equals(Clock.class.getName()) && call.getName().startsWith("system")
                    || owner.equals(Date.class.getName()) && call.getName().equals("<init>") && noClock;
        });
    }

    /** An identity column would switch off batched inserts. */
    private static ArchCondition<JavaField> comeFromASequence() {
        return new ArchCondition<>("be generated by a sequence") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                if (field.getAnnotationOfType(GeneratedValue.class).strategy() != GenerationType.SEQUENCE) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " has no sequence"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveATellingName() {
        return new ArchCondition<>("not end in an empty word") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                FORBIDDEN_ENDINGS.stream().filter(type.getSimpleName()::endsWith).forEach(ending ->
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " ends in " + ending)));
            }
        };
    }
}
