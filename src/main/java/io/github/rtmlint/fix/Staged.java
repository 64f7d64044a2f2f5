package io.github.rtmlint.fix;

import io.github.rtmlint.text.Encoding;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/**
 * A file's new content, whole in a temporary file beside it, with the old one's attributes.
 *
 * @param path relative to the root
 * @param temporary what is to take the target's place
 * @param target the file
 */
record Staged(String path, Path temporary, Path target) {
    private static final Set<PosixFilePermission> WRITE =
            Set.of(PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    /** @throws IOException if the file must not or cannot be written; nothing is left behind then */
    static Staged of(Path root, Change change) throws IOException {
        Path target = root.resolve(change.path()).normalize();
        refuseLinks(root, target);
        refuseReadOnly(target);
        refuseChanged(target, change);
        Staged staged = new Staged(change.path(), target.resolveSibling(temporaryName(target)), target);
        try {
            staged.fill(encode(change, change.after()));
        } catch (IOException failure) {
            staged.discard();
            throw failure;
        }
        return staged;
    }

    void discard() {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException leftover) {
            // The same name is used, and so replaced, by the next run.
        }
    }

    private void fill(byte[] bytes) throws IOException {
        Files.deleteIfExists(temporary);
        Files.copy(target, temporary, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        Files.write(
                temporary,
                bytes,
                StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.DSYNC,
                LinkOption.NOFOLLOW_LINKS);
        PosixFileAttributes before = posix(target);
        PosixFileAttributes after = posix(temporary);
        if (before != null
                && !(before.permissions().equals(after.permissions())
                        && before.owner().equals(after.owner())
                        && before.group().equals(after.group()))) {
            throw new Unwritable("cannot be replaced with its owner and permissions kept");
        }
    }

    private static void refuseLinks(Path root, Path target) throws IOException {
        if (!target.startsWith(root.normalize())) {
            throw new Unwritable("lies outside the root");
        }
        Path at = root;
        for (Path step : root.normalize().relativize(target)) {
            at = at.resolve(step);
            if (Files.isSymbolicLink(at)) {
                throw new Unwritable("is reached through a symbolic link");
            }
        }
        if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new Unwritable("is gone or no regular file any more");
        }
    }

    private static void refuseReadOnly(Path target) throws IOException {
        PosixFileAttributes posix = posix(target);
        boolean bits = posix == null || posix.permissions().stream().anyMatch(WRITE::contains);
        if (!bits || !Files.isWritable(target)) {
            throw new Unwritable("is read-only");
        }
    }

    private static void refuseChanged(Path target, Change change) throws IOException {
        byte[] now;
        try {
            now = Files.readAllBytes(target);
        } catch (NoSuchFileException gone) {
            throw new Unwritable("is gone");
        }
        if (!Arrays.equals(now, encode(change, change.source().text()))) {
            throw new Unwritable("has changed since it was read");
        }
    }

    private static byte[] encode(Change change, String text) throws IOException {
        try {
            return Encoding.encode(change.source(), text);
        } catch (CharacterCodingException lacking) {
            throw new Unwritable("is encoded in " + change.source().charset() + ", which lacks a character of the fix");
        }
    }

    /** One name for one file, so that what a killed run left behind is replaced by the next. */
    private static String temporaryName(Path target) {
        byte[] name = target.getFileName().toString().getBytes(StandardCharsets.UTF_8);
        return ".rtmlint-" + UUID.nameUUIDFromBytes(name) + ".tmp";
    }

    private static PosixFileAttributes posix(Path file) throws IOException {
        PosixFileAttributeView view =
                Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        return view == null ? null : view.readAttributes();
    }
}
