import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.*;
import java.util.zip.*;
import jdk.internal.org.objectweb.asm.*;
import jdk.internal.org.objectweb.asm.tree.*;

/**
 * Class files by internal name, sorted, with what the builder asks of them: their declarations, hierarchy and an order
 * that looks random and is always the same.
 */
final class ClassPool implements Opcodes {
  private final SortedMap<String, byte[]> bytes = new TreeMap<>();
  private final Map<String, ClassNode> declarations = new HashMap<>();

  static ClassPool read(Path jar) throws IOException {
    ClassPool pool = new ClassPool();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().endsWith(".class")) continue;
        try (InputStream in = zip.getInputStream(entry)) {
          byte[] content = in.readAllBytes();
          pool.bytes.putIfAbsent(new ClassReader(content).getClassName(), content);
        }
      }
    }
    return pool;
  }

  void write(Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey() + ".class");
        entry.setTime(315532800000L);  // 1980, the earliest that a zip can say
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  void put(String name, byte[] content) { bytes.put(name, content); }

  /** What is there already stays: the first of several libraries decides. */
  void putAll(ClassPool other) { other.bytes.forEach(bytes::putIfAbsent); }

  Set<String> names() { return bytes.keySet(); }

  byte[] content(String name) { return bytes.get(name); }

  void retain(Set<String> wanted) { bytes.keySet().retainAll(wanted); }

  /** The class without its code, or null. */
  ClassNode declaration(String name) {
    if (!bytes.containsKey(name)) return null;
    return declarations.computeIfAbsent(name, key -> {
      ClassNode node = new ClassNode();
      new ClassReader(bytes.get(key))
          .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
      return node;
    });
  }

  /** The superclasses of a class, nearest first, as far as `this` or `framework` know them. */
  List<String> parents(String name, ClassPool framework) {
    List<String> result = new ArrayList<>();
    for (String at = name; at != null && result.size() < 100;) {
      ClassNode node = declaration(at);
      if (node == null && framework != null) node = framework.declaration(at);
      at = node == null ? null : node.superName;
      if (at != null) result.add(at);
    }
    return result;
  }

  static List<String> shuffled(Collection<String> names, String seed) {
    List<String> result = new ArrayList<>(names);
    Map<String, String> keys = new HashMap<>();
    for (String name : result) keys.put(name, sha256(seed + "\n" + name));
    result.sort(Comparator.comparing(keys::get));
    return result;
  }

  static String sha256(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException error) {
      throw new IllegalStateException(error);
    }
  }
}
