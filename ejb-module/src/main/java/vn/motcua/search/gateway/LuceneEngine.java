package vn.motcua.search.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import vn.motcua.search.domain.Clause;
import vn.motcua.search.domain.ReadMark;
import vn.motcua.search.domain.ReadyText;
import vn.motcua.search.domain.SearchEngine;
import vn.motcua.search.domain.SearchKind;
import vn.motcua.search.domain.SearchUnavailable;
import vn.motcua.search.domain.Searchable;
import vn.motcua.search.domain.Spelling;

/**
 * Lucene trong máy chủ: an index of its own in a folder of each server. Searching goes on while it is written to; what is
 * committed survives a kill; an index that cannot be read, or was written by other rules of spelling, is thrown away and
 * says by its missing mark that it has to be built anew.
 */
public final class LuceneEngine implements SearchEngine {

    private static final Logger LOG = Logger.getLogger(LuceneEngine.class.getName());
    private static final String FINGERPRINT = "spelling";
    private static final String CHANGES_UP_TO = "changesUpTo";
    private static final String DAY = "day";

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile long generation = 1;
    private volatile boolean built;

    public LuceneEngine(Path folder) {
        try {
            Files.createDirectories(folder);
            directory = FSDirectory.open(folder);
            writer = open(directory, folder);
            searchers = new SearcherManager(writer, new Imaging());
            built = mark() != null;
        } catch (IOException e) {
            throw new SearchUnavailable(e);
        }
    }

    private static IndexWriter open(Directory directory, Path folder) throws IOException {
        try {
            checkIntegrity(directory);
            IndexWriter writer = new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE_OR_APPEND));
            if (isOfTheseRules(writer)) {
                return writer;
            }
            LOG.log(Level.INFO, "the search index in {0} was written by other rules: built anew", folder);
            writer.rollback();
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | IllegalArgumentException
                | java.nio.file.NoSuchFileException | java.io.FileNotFoundException | java.io.EOFException broken) {
            LOG.log(Level.WARNING, "the search index in " + folder + " cannot be read: built anew", broken);
        }
        for (String file : directory.listAll()) {
            if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                directory.deleteFile(file);
            }
        }
        return new IndexWriter(directory, config(IndexWriterConfig.OpenMode.CREATE));
    }

    /** Some megabytes are read once at the start, so that a broken page is not met by a citizen. */
    private static void checkIntegrity(Directory directory) throws IOException {
        if (DirectoryReader.indexExists(directory)) {
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                for (LeafReaderContext leaf : reader.leaves()) {
                    leaf.reader().checkIntegrity();
                }
            }
        }
    }

    private static IndexWriterConfig config(IndexWriterConfig.OpenMode mode) {
        return new IndexWriterConfig(new StandardAnalyzer()) // asked by no field: tokens come ready-made
                .setOpenMode(mode)
                .setRAMBufferSizeMB(32)
                .setCommitOnClose(false);
    }

    private static boolean isOfTheseRules(IndexWriter writer) {
        return writer.getDocStats().numDocs == 0 || fingerprint().equals(committed(writer).get(FINGERPRINT));
    }

    private static String fingerprint() {
        return Spelling.VERSION + "." + LuceneDocuments.VERSION;
    }

    private static Map<String, String> committed(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    @Override
    public Candidates candidates(Clause clause, Selection selection, int most, Set<String> facets) {
        return searching(searcher -> LuceneSearching.candidates(searcher.image, clause, selection, most, facets));
    }

    @Override
    public Map<String, ReadyText> texts(Collection<String> keys) {
        return searching(searcher -> LuceneSearching.texts(searcher.image, searcher.getIndexReader(), keys));
    }

    @Override
    public void eachTitle(Consumer<String> consumer) {
        for (Listed thing : searching(searcher -> searcher.image).things) {
            consumer.accept(thing.title());
            thing.otherNames().forEach(consumer);
        }
    }

    @Override
    public void put(Collection<Searchable> items) {
        writing(() -> {
            for (Searchable item : items) {
                writer.updateDocument(new Term(LuceneDocuments.KEY, item.key()), LuceneDocuments.of(item));
            }
        });
    }

    @Override
    public void remove(SearchKind kind, Collection<String> ids) {
        writing(() -> writer.deleteDocuments(
                ids.stream().map(id -> new Term(LuceneDocuments.KEY, Searchable.key(kind, id))).toArray(Term[]::new)));
    }

    @Override
    public void retain(SearchKind kind, Set<String> ids) {
        refresh();
        List<String> gone = searching(searcher -> searcher.image).ids(kind).stream()
                .filter(id -> !ids.contains(id))
                .toList();
        remove(kind, gone);
    }

    @Override
    public void commit(ReadMark mark) {
        writing(() -> {
            writer.setLiveCommitData(Map.of(
                    FINGERPRINT, fingerprint(),
                    CHANGES_UP_TO, mark.changesUpTo().toString(),
                    DAY, mark.day().toString()).entrySet());
            writer.commit();
            built = true;
        });
        refresh();
    }

    @Override
    public ReadMark mark() {
        Map<String, String> data = committed(writer);
        return data.containsKey(CHANGES_UP_TO)
                ? new ReadMark(Instant.parse(data.get(CHANGES_UP_TO)), LocalDate.parse(data.get(DAY)))
                : null;
    }

    @Override
    public boolean isBuilt() {
        return built;
    }

    @Override
    public long generation() {
        return generation;
    }

    /** Makes visible what was written. */
    public void refresh() {
        writing(() -> {
            IndexSearcher before = searchers.acquire();
            try {
                searchers.maybeRefreshBlocking();
                IndexSearcher after = searchers.acquire();
                try {
                    if (before != after) {
                        generation++; // only one thread writes
                    }
                } finally {
                    searchers.release(after);
                }
            } finally {
                searchers.release(before);
            }
        });
    }

    @Override
    public void close() {
        try (Directory closing = directory; IndexWriter last = writer; SearcherManager all = searchers) {
            last.rollback(); // what was not committed is read again from the changes
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the search index was not closed cleanly", e);
        }
    }

    /** A searcher with its image: it is made before anybody sees it, so that no question waits for it. */
    private static final class ImagedSearcher extends IndexSearcher {

        private final IndexImage image;

        ImagedSearcher(IndexReader reader) throws IOException {
            super(reader);
            image = new IndexImage(reader);
        }
    }

    private static final class Imaging extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            return new ImagedSearcher(reader);
        }
    }

    private interface Searching<T> {
        T with(ImagedSearcher searcher) throws IOException;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private <T> T searching(Searching<T> work) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return work.with((ImagedSearcher) searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException e) {
            throw new SearchUnavailable(e);
        }
    }

    private static void writing(Writing work) {
        try {
            work.run();
        } catch (IOException | org.apache.lucene.store.AlreadyClosedException e) {
            throw new SearchUnavailable(e);
        }
    }
}
