import com.android.apksig.ApkSigner;
import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDateTime;
import java.util.*;
import java.util.stream.*;
import java.util.zip.*;

/**
 * What the builders of labelled apps share (AppBuilder, ../flows/FlowBuilder): aapt, gcc, the archive, the signature.
 *
 * <p>The same input gives the same bytes: entries are sorted, times are constant, the key is RSA with PKCS#1 padding.
 */
final class ApkTools {
  private static final int LOCAL_HEADER = 30;
  private static final LocalDateTime EPOCH = LocalDateTime.of(2020, 1, 1, 0, 0, 0);

  private ApkTools() {}

  /** Runs aapt; returns "layout/main" -> "0x7f030000" for the ids it gave. */
  static Map<String, String> packageResources(Path tree, Path packaged, Path work) throws Exception {
    List<String> command = new ArrayList<>(List.of("aapt", "package", "-f", "--no-crunch", "-M", tree.resolve("AndroidManifest.xml").toString(),
        "-I", System.getProperty("hegui.framework", "/usr/share/android-framework-res/framework-res.apk"), "-F", packaged.toString()));
    if (Files.isDirectory(tree.resolve("res"))) {
      command.addAll(List.of("-S", tree.resolve("res").toString(), "-J", work.toString(), "--output-text-symbols", work.toString()));
    }
    if (Files.isDirectory(tree.resolve("assets"))) command.addAll(List.of("-A", tree.resolve("assets").toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) throw new BadCase("aapt: " + said.strip());
    Map<String, String> ids = new HashMap<>();
    Path symbols = work.resolve("R.txt");
    if (Files.exists(symbols)) {
      for (String line : Files.readAllLines(symbols)) {
        String[] part = line.split(" ");
        if (part.length == 4 && part[0].equals("int")) ids.put(part[1] + "/" + part[2], part[3]);
      }
    }
    return ids;
  }

  /** gcc makes a library of one C file: it is there wherever this project is built, an NDK is not. Symbols of Android's libc stay undefined. */
  static byte[] compileLibrary(Path source, Path library, List<String> flags) throws Exception {
    List<String> command = new ArrayList<>(List.of("gcc", "-shared", "-nostdlib", "-ffreestanding", "-O2", "-fPIC", "-fno-stack-protector",
        "-Wall", "-Wl,--build-id=none", "-Wl,-soname," + library.getFileName(), source.getFileName().toString(), "-o",
        library.toAbsolutePath().toString()));
    command.addAll(flags);
    Process process = new ProcessBuilder(command).directory(source.toAbsolutePath().getParent().toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0 || !said.isBlank()) throw new BadCase("gcc: " + said.strip());
    return Files.readAllBytes(library);
  }

  static void writeArchive(Path packaged, Path dex, Map<String, byte[]> extra, Path result) throws IOException {
    SortedMap<String, byte[]> entries = new TreeMap<>(extra);
    try (ZipFile zip = new ZipFile(packaged.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    }
    if (dex != null) entries.put("classes.dex", Files.readAllBytes(dex));
    CountingStream written = new CountingStream(Files.newOutputStream(result));
    try (ZipOutputStream zip = new ZipOutputStream(written)) {
      zip.setLevel(9);
      for (Map.Entry<String, byte[]> file : entries.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(EPOCH);
        if (file.getKey().equals("resources.arsc")) {  // Android maps it in place: stored, and on a multiple of four
          CRC32 crc = new CRC32();
          crc.update(file.getValue());
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(file.getValue().length);
          entry.setCrc(crc.getValue());
          entry.setExtra(alignment(written.count + LOCAL_HEADER + file.getKey().length()));
        }
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  /** The extra field 0xD935 (multiple, padding) that moves data from `offset`, where it would start without it. */
  private static byte[] alignment(long offset) {
    int padding = (int) (-(offset + 6) & 3);
    byte[] extra = new byte[6 + padding];
    extra[0] = 0x35;
    extra[1] = (byte) 0xD9;
    extra[2] = (byte) (2 + padding);
    extra[4] = 4;
    return extra;
  }

  private static final class CountingStream extends FilterOutputStream {
    long count;

    CountingStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      ++count;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      count += length;
    }
  }

  /** The key lies in the folder keys. */
  static void sign(Path keys, Path unsigned, Path signed) throws Exception {
    PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(
        new PKCS8EncodedKeySpec(Files.readAllBytes(keys.resolve("public-test-key.pk8"))));
    X509Certificate certificate;
    try (InputStream in = Files.newInputStream(keys.resolve("public-test-key.x509.pem"))) {
      certificate = (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }
    new ApkSigner.Builder(List.of(new ApkSigner.SignerConfig.Builder("TEST", key, List.of(certificate)).build()))
        .setInputApk(unsigned.toFile())
        .setOutputApk(signed.toFile())
        .setV1SigningEnabled(true)
        .setV2SigningEnabled(true)
        .setV3SigningEnabled(true)
        .setV4SigningEnabled(false)
        .setCreatedBy("hegui corpus")
        .build()
        .sign();
  }

  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(folder)) {
      paths = walk.sorted(Comparator.reverseOrder()).collect(Collectors.toList());
    }
    for (Path path : paths) Files.delete(path);
  }
}

/** What is wrong with a case, for the person who wrote it. */
final class BadCase extends Exception {
  BadCase(String message) {
    super(message);
  }
}
