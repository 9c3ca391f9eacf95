package vn.motcua.search.gateway;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import vn.motcua.kernel.Folded;
import vn.motcua.search.domain.IndexField;
import vn.motcua.search.domain.ReadyText;
import vn.motcua.search.domain.Searchable;

/** Tài liệu Lucene: how a published thing lies in the index. Change {@link #VERSION} with the layout. */
final class LuceneDocuments {

    static final int VERSION = 2;
    static final String KEY = "key";
    static final String KIND = "kind";
    /** Title and other names, one a line. */
    static final String NAMES = "names";
    static final String PRIOR = "prior";
    /** For lists that nothing was asked of. */
    static final String ORDER = "order";
    static final String TEXT = "text";
    static final String FACET = "facet_";

    private static final FieldType TOKENS = tokens();

    private LuceneDocuments() {}

    static Document of(Searchable item) {
        Document document = new Document();
        document.add(new StringField(KEY, item.key(), Field.Store.NO));
        document.add(new BinaryDocValuesField(KEY, new BytesRef(item.key())));
        document.add(new StringField(KIND, item.kind().name(), Field.Store.NO));
        document.add(new BinaryDocValuesField(NAMES, new BytesRef(names(item))));
        document.add(new SortedDocValuesField(ORDER, new BytesRef(order(item))));
        document.add(new DoubleDocValuesField(PRIOR, item.prior()));
        IndexField.tokensOf(item).forEach((field, tokens) -> {
            if (!tokens.isEmpty()) {
                document.add(new Field(field.fieldName(), new ReadyMade(tokens), TOKENS));
            }
        });
        item.facets().forEach((facet, values) -> values.forEach(value -> {
            document.add(new StringField(FACET + facet, value, Field.Store.NO));
            document.add(new SortedSetDocValuesField(FACET + facet, new BytesRef(value)));
        }));
        document.add(new BinaryDocValuesField(TEXT, new BytesRef(ReadyText.of(ReadyText.textsOf(item)).bytes())));
        return document;
    }

    private static String order(Searchable item) {
        String folded = Folded.of(item.title());
        return folded.length() > 200 ? folded.substring(0, 200) : folded;
    }

    private static String names(Searchable item) {
        StringBuilder names = new StringBuilder(item.title().replace('\n', ' '));
        item.otherNames().forEach(name -> names.append('\n').append(name.replace('\n', ' ')));
        return names.toString();
    }

    private static FieldType tokens() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }

    /** Tokens that {@code Spelling} has made already. */
    private static final class ReadyMade extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final List<String> tokens;
        private int at;

        ReadyMade(List<String> tokens) {
            this.tokens = tokens;
        }

        @Override
        public boolean incrementToken() {
            if (at == tokens.size()) {
                return false;
            }
            clearAttributes();
            String token = tokens.get(at++);
            term.append(token, 0, Math.min(token.length(), 100));
            return true;
        }

        @Override
        public void reset() {
            at = 0;
        }
    }
}
