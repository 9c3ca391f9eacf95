package vn.motcua.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import vn.motcua.search.domain.Passage;
import vn.motcua.search.domain.Searchable;

/** What one has in an afternoon: the default analyzer, title twice as heavy as text, BM25. Reads the stored title of each hit. */
final class PlainLucene implements Searcher, AutoCloseable {

    private final Analyzer analyzer = new StandardAnalyzer();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    PlainLucene(Path folder, List<Searchable> catalogue) {
        try {
            FSDirectory directory = FSDirectory.open(folder);
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
                for (Searchable item : catalogue) {
                    Document document = new Document();
                    document.add(new StoredField("code", item.id()));
                    document.add(new TextField("title", item.title(), Field.Store.YES));
                    StringBuilder text = new StringBuilder();
                    for (Passage passage : item.passages()) {
                        text.append(passage.text()).append('\n');
                    }
                    document.add(new TextField("text", text.toString(), Field.Store.NO));
                    writer.addDocument(document);
                }
                writer.commit();
            }
            reader = DirectoryReader.open(directory);
            searcher = new IndexSearcher(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "plain Lucene";
    }

    @Override
    public List<String> find(String question, int most) {
        try {
            BooleanQuery.Builder query = new BooleanQuery.Builder();
            try (TokenStream tokens = analyzer.tokenStream("text", question)) {
                CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    query.add(new BoostQuery(new TermQuery(new Term("title", term.toString())), 2), Occur.SHOULD);
                    query.add(new TermQuery(new Term("text", term.toString())), Occur.SHOULD);
                }
                tokens.end();
            }
            List<String> codes = new ArrayList<>();
            for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
                Document document = searcher.storedFields().document(hit.doc);
                document.get("title");
                codes.add(document.get("code"));
            }
            return codes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
