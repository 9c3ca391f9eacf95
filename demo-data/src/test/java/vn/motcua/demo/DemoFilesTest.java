package vn.motcua.demo;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.administration.application.SectorEntry;
import vn.motcua.procedure.application.ShippedProcess;
import vn.motcua.procedure.domain.ProcedureVerifier;
import vn.motcua.procedure.domain.VerificationContext.UsedProcess;
import vn.motcua.procedure.domain.VerificationContext;
import vn.motcua.support.domain.HelpArticle;
import vn.motcua.support.domain.HelpBlock;
import vn.motcua.support.domain.HelpKind;
import vn.motcua.support.domain.HelpMarkup;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoFilesTest {

    private final DemoFiles files = new DemoFiles();

    @Test
    void the_list_of_procedures_names_every_file_and_no_other() throws IOException {
        try (Stream<Path> found = Files.list(Path.of("src/main/resources/vn/motcua/demo/procedures"))) {
            List<String> codes = found.map(file -> file.getFileName().toString().replace(".json", "")).toList();
            assertThat(files.lines("procedures.txt")).containsExactlyInAnyOrderElementsOf(codes);
        }
    }

    @Test
    void every_procedure_makes_a_draft_under_the_code_of_its_file() {
        assertThat(files.lines("procedures.txt")).allSatisfy(code ->
                assertThat(files.json("procedures/" + code + ".json", ProcedureFact.class).draft().code())
                        .isEqualTo(code));
    }

    @Test
    void the_verifier_has_nothing_to_say_about_the_procedures_of_the_demo() {
        Set<String> sectors = files.jsonList("sectors.json", SectorEntry[].class).stream().map(SectorEntry::code).collect(toSet());
        assertThat(files.lines("procedures.txt")).hasSizeGreaterThanOrEqualTo(40).allSatisfy(code -> {
            ProcedureFact fact = files.json("procedures/" + code + ".json", ProcedureFact.class);
            VerificationContext context = new VerificationContext(sectors, true, null, 0,
                    List.of(new UsedProcess(fact.process(), ShippedProcess.content(fact.process()))));
            assertThat(ProcedureVerifier.problemsIn(fact.draft().content(), fact.validFrom(), context)).isEmpty();
        });
    }

    @Test
    void a_quoted_cell_keeps_its_comma_and_an_empty_one_is_nothing() {
        Map<String, String> newYear = files.csv("calendar.csv").get(0);

        assertThat(newYear).containsEntry("source", "Bộ luật Lao động 2019, Điều 112");
        assertThat(files.csv("administrative-units.csv").get(0).get("parent")).isNull();
    }

    @Test
    void questions_and_guides_can_be_published_and_speak_of_procedures_of_the_province() {
        List<DemoHelp.Article> articles = DemoHelp.articles(DemoFiles.text("help.txt"));

        assertThat(articles).filteredOn(article -> article.kind() == HelpKind.QUESTION).hasSizeGreaterThanOrEqualTo(25);
        assertThat(articles).filteredOn(article -> article.kind() == HelpKind.GUIDE).hasSizeGreaterThanOrEqualTo(8);
        assertThat(articles).allSatisfy(article -> {
            assertThat(new HelpArticle(article.kind(), "x", article.content()).title()).isNotBlank();
            assertThat(files.lines("procedures.txt")).containsAll(article.content().procedureCodes());
            assertThat(files.lines("procedures.txt")).containsAll(HelpMarkup.read(article.content().body()).stream()
                    .flatMap(block -> block.items().stream().flatMap(List::stream))
                    .map(HelpBlock.Run::procedureCode)
                    .filter(Objects::nonNull)
                    .toList());
        });
    }
}
