package vn.motcua.document.gateway;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;
import vn.motcua.document.domain.DocumentName;
import vn.motcua.document.domain.FileDamaged;

/**
 * Trình đọc PDF tiết kiệm: unpacks the tables and objects of a file up to a limit. The library has none, so two
 * megabytes made for the purpose would unpack to gigabytes and take the server down.
 */
class FrugalPdfParser extends PDFParser {

    private static final int ENOUGH_FOR_A_PAPER = 32 * 1024 * 1024;

    private final DocumentName name;
    private int left = ENOUGH_FOR_A_PAPER;

    FrugalPdfParser(RandomAccessRead source, DocumentName name) throws IOException {
        super(source);
        this.name = name;
        document.close();
        document = new Frugal();
    }

    private final class Frugal extends COSDocument {

        private Frugal() {
            super(IOUtils.createMemoryOnlyStreamCache(), FrugalPdfParser.this);
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long start, long length) throws IOException {
            COSStream stream = new FrugalStream(createRandomAccessReadView(start, length));
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private final class FrugalStream extends COSStream {

        private FrugalStream(RandomAccessReadView packed) throws IOException {
            super(null, packed);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            List<COSName> filters = filters(getFilters());
            if (filters.isEmpty()) {
                return super.createView();
            }
            byte[] content;
            try (InputStream packed = createRawInputStream()) {
                content = unpacked(packed, filters.get(0), 0);
            }
            for (int i = 1; i < filters.size(); i++) {
                content = unpacked(new ByteArrayInputStream(content), filters.get(i), i);
            }
            return new RandomAccessReadBuffer(content);
        }

        private byte[] unpacked(InputStream packed, COSName filter, int place) throws IOException {
            LimitedBuffer content = new LimitedBuffer();
            FilterFactory.INSTANCE.getFilter(filter).decode(packed, content, this, place);
            return content.toByteArray();
        }

        private static List<COSName> filters(COSBase named) {
            List<COSName> filters = new ArrayList<>();
            if (named instanceof COSName one) {
                filters.add(one);
            } else if (named instanceof COSArray several) {
                for (int i = 0; i < several.size(); i++) {
                    filters.add((COSName) several.getObject(i));
                }
            }
            return filters;
        }
    }

    /** Not an IOException past the limit: the parser would take it for a small flaw and leave parts unread. */
    private final class LimitedBuffer extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int next) {
            spend(1);
            super.write(next);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            spend(length);
            super.write(bytes, offset, length);
        }

        private void spend(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new FileDamaged(name);
            }
        }
    }
}
