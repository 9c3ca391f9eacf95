package vn.motcua.document.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Thư mục chứa: {@code sealed/ab/cd/<name>} below one folder, which several servers may share. A file gets its name only
 * when its bytes are safe on the disk, so whatever has a name is whole.
 */
class FolderStore implements ContentStore {

    private final Path root;
    private final Path mark;

    FolderStore(Path folder) {
        root = folder.resolve("sealed");
        mark = folder.resolve("KEYS");
    }

    @Override
    public void put(String name, Path sealed) throws IOException {
        Path place = placeOf(name);
        Files.createDirectories(place.getParent());
        Files.move(sealed, place, StandardCopyOption.ATOMIC_MOVE);
        // the name, too, must survive a power failure
        sync(place.getParent());
        sync(place.getParent().getParent());
        sync(root);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(placeOf(name));
    }

    @Override
    public SeekableByteChannel channel(String name) throws IOException {
        return FileChannel.open(placeOf(name), StandardOpenOption.READ);
    }

    @Override
    public boolean exists(String name) {
        return Files.exists(placeOf(name));
    }

    @Override
    public void remove(String name) throws IOException {
        Files.deleteIfExists(placeOf(name));
    }

    @Override
    public Optional<String> mark() throws IOException {
        return Files.exists(mark) ? Optional.of(Files.readString(mark).strip()) : Optional.empty();
    }

    @Override
    public void mark(String text) throws IOException {
        Files.createDirectories(mark.getParent());
        Files.writeString(mark, text);
    }

    private Path placeOf(String name) {
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }
}
