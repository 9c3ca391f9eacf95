package vn.motcua.search.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.IndexField;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Spelling;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClauseScorerTest {

    private static final String[] WORDS = {"đăng", "dang", "ký", "kết", "hôn", "khai", "sinh", "tử", "từ", "hộ", "tịch", "giấy",
        "phép", "xây", "xấy", "dựng", "a1", "cấp", "lại", "bản"};

    private final Random random = new Random(20261123);
    private Directory directory;
    private DirectoryReader reader;

    @BeforeEach
    void index() throws IOException {
        directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            for (int number = 0; number < 300; number++) {
                writer.addDocument(LuceneDocuments.of(thing(number)));
                if (number % 100 == 99) {
                    writer.flush(); // several segments
                }
            }
            for (int number = 0; number < 300; number += 7) {
                writer.deleteDocuments(new Term(LuceneDocuments.KEY, Searchable.key(SearchKind.PROCEDURE, "1." + number)));
            }
        }
        reader = DirectoryReader.open(directory);
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        directory.close();
    }

    private Searchable thing(int number) {
        return new Searchable(SearchKind.PROCEDURE, "1." + number, words(1 + random.nextInt(8)),
                number % 3 == 0 ? List.of(words(2), words(3)) : List.of(), List.of("1." + number),
                List.of(Passage.strong(words(random.nextInt(4))), Passage.usual(words(random.nextInt(30))),
                        Passage.weak(words(random.nextInt(200)))),
                Map.of("sector", Set.of("s" + number % 5)), 1);
    }

    private String words(int count) {
        return String.join(" ", random.ints(count, 0, WORDS.length).mapToObj(at -> WORDS[at]).toList());
    }

    private Clause clause(int depth) {
        String word = WORDS[random.nextInt(WORDS.length)];
        String folded = Spelling.folded(word);
        double boost = 0.25 + random.nextInt(4) * 0.5;
        return switch (depth == 0 ? random.nextInt(4) : 4 + random.nextInt(3)) {
            case 0 -> new Clause.Anywhere(random.nextBoolean() && !folded.equals(word) ? word : null, folded, boost);
            case 1 -> new Clause.SideBySide(folded + '_' + Spelling.folded(WORDS[random.nextInt(WORDS.length)]), boost);
            case 2 -> new Clause.Word(IndexField.TITLE_FOLDED, folded, boost);
            case 3 -> new Clause.Beginning(IndexField.TITLE_FOLDED, folded.substring(0, 2), boost);
            case 4 -> new Clause.Either(clauses(depth), 0.1);
            case 5 -> {
                List<Clause> parts = clauses(depth);
                yield new Clause.Together(parts, 1 + random.nextInt(parts.size()));
            }
            default -> new Clause.Preferring(clause(depth - 1), clauses(depth));
        };
    }

    private List<Clause> clauses(int depth) {
        List<Clause> some = new ArrayList<>();
        IntStream.rangeClosed(0, random.nextInt(4)).forEach(one -> some.add(clause(depth - 1)));
        return some;
    }

    @Test
    void scores_made_ready_beforehand_are_those_of_Lucenes_own_queries() throws IOException {
        IndexImage image = new IndexImage(reader);
        IndexSearcher searcher = new IndexSearcher(reader);
        int matched = 0;
        for (int round = 0; round < 200; round++) {
            Clause clause = clause(round % 4);
            Map<Integer, Float> expected = new HashMap<>();
            for (ScoreDoc hit : searcher.search(LuceneQueries.of(clause), 1_000).scoreDocs) {
                expected.put(hit.doc, hit.score);
            }
            Matches matches = new ClauseScorer(image).matches(clause);
            assertThat(matches.size()).as("%s", clause).isEqualTo(expected.size());
            for (int at = 0; at < matches.size(); at++) {
                int document = image.documentOf(image.things.get(matches.thing(at)).key());
                assertThat(matches.score(at)).as("%s", clause)
                        .isCloseTo(expected.get(document), Offset.offset(0.001f));
            }
            matched += matches.size();
        }
        assertThat(matched).isGreaterThan(1_000);
    }
}
