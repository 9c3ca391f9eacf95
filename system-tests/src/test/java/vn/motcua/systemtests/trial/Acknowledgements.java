package vn.motcua.systemtests.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** What people were told, written down outside of the server, before they go on: the server must stand by it. */
public final class Acknowledgements {

    private final Path file;
    private final Map<String, String> codeOfDraft = new TreeMap<>();
    private final Set<String> received = new TreeSet<>();
    private final List<String> surprises = new CopyOnWriteArrayList<>();

    public Acknowledgements(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The citizen saw the receipt. Told twice, the code must be the same. */
    public synchronized void submitted(String draft, String code) {
        write("submitted " + draft + " " + code);
        String before = codeOfDraft.put(draft, code);
        if (before != null && !before.equals(code)) {
            surprise("draft " + draft + " was " + before + " and is now " + code);
        }
    }

    /** The officer read that the dossier is received. */
    public synchronized void received(String code) {
        write("received " + code);
        if (!received.add(code)) {
            surprise(code + " was received twice");
        }
    }

    /** Something that nobody should have seen. */
    public void surprise(String what) {
        write("surprise " + what);
        surprises.add(what);
    }

    public synchronized Map<String, String> codeOfDraft() {
        return Map.copyOf(codeOfDraft);
    }

    public synchronized Set<String> received() {
        return Set.copyOf(received);
    }

    /** How often somebody was told something good. */
    public synchronized int count() {
        return codeOfDraft.size() + received.size();
    }

    public List<String> surprises() {
        return List.copyOf(surprises);
    }

    private synchronized void write(String line) {
        try {
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
