package com.athleex.directory.web;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files and folders that nobody but their owner reads. */
public final class OwnerOnly {

  private OwnerOnly() {}

  /**
   * For a file that is created at {@code path}; nothing where the file system
   * knows no owners.
   */
  public static FileAttribute<?>[] file(Path path) {
    return permissions(path, "rw-------");
  }

  /** Likewise for a folder. */
  public static FileAttribute<?>[] folder(Path path) {
    return permissions(path, "rwx------");
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[]{
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
        : new FileAttribute<?>[0];
  }
}
