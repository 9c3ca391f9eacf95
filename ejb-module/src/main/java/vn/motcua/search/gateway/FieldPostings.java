package vn.motcua.search.gateway;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;

/** Đọc một trường của chỉ mục Lucene: token by token in their order, scored by BM25 as Lucene itself does. */
final class FieldPostings {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;

    interface Sink {
        void accept(int thing, float score);
    }

    private final TermsEnum terms;
    private final int[] thingOf;
    private final float[] shortness;
    private final byte[] lengths;
    private final int documents;
    private final float weight;
    private PostingsEnum postings;
    private BytesRef token;

    /** @param thingOf by number of the document; -1 for one that is deleted */
    FieldPostings(IndexReader reader, String field, double weight, int[] thingOf) throws IOException {
        Terms all = MultiTerms.getTerms(reader, field);
        this.terms = all == null ? TermsEnum.EMPTY : all.iterator();
        this.thingOf = thingOf;
        this.weight = (float) weight;
        this.documents = all == null ? 0 : all.getDocCount();
        this.shortness = shortness(documents == 0 ? 1 : (float) (all.getSumTotalTermFreq() / (double) documents));
        this.lengths = new byte[reader.maxDoc()];
        NumericDocValues norms = all == null ? null : MultiDocValues.getNormValues(reader, field);
        if (norms != null) {
            for (int doc = norms.nextDoc(); doc != NumericDocValues.NO_MORE_DOCS; doc = norms.nextDoc()) {
                lengths[doc] = (byte) norms.longValue();
            }
        }
        next();
    }

    private static float[] shortness(float usualLength) {
        float[] table = new float[256];
        for (int length = 0; length < table.length; length++) {
            table[length] = 1f / (K1 * (1 - B + B * SmallFloat.byte4ToInt((byte) length) / usualLength));
        }
        return table;
    }

    /** Where it stands; null at the end. */
    BytesRef token() {
        return token;
    }

    void next() throws IOException {
        token = terms.next();
    }

    void each(Sink sink) throws IOException {
        postings = terms.postings(postings, PostingsEnum.FREQS);
        int with = terms.docFreq();
        float telling = weight * (float) Math.log(1 + (documents - with + 0.5) / (with + 0.5));
        for (int doc = postings.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS; doc = postings.nextDoc()) {
            if (thingOf[doc] >= 0) {
                sink.accept(thingOf[doc],
                        telling - telling / (1 + postings.freq() * shortness[Byte.toUnsignedInt(lengths[doc])]));
            }
        }
    }
}
