package vn.motcua;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Keeps the house in order; each rule is also seen to fail on classes that are wrong on purpose. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> !location.contains("opensearch-node") && !location.contains("s3-node")) // tools of the tests
            .importPackages("vn.motcua");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("wrong.house");

    @TestFactory
    Stream<DynamicTest> the_house_keeps_every_rule() {
        return new ArchitectureRules("vn.motcua").all().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_bites() {
        Map<String, ArchRule> rules = new ArchitectureRules("wrong.house").all();
        return rules.entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () ->
                assertThat(rule.getValue().evaluate(WRONG).hasViolation()).as(rule.getKey()).isTrue()));
    }

    @Test
    void there_is_a_house_to_look_at() {
        assertThat(HOUSE).hasSizeGreaterThan(50);
    }
}
