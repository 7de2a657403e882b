import java.io.*;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;
import java.util.stream.*;
import org.jf.smali.*;

/**
 * Builds the labelled apps: every case folder becomes one signed APK, all in one virtual machine, because starting one
 * per app for smali and apksigner costs more than the work itself. aapt and, for native code, gcc are the only child processes.
 *
 * <p>java AppBuilder BASE KEYS OUT CASE_FOLDER...   (corpus/apps/build calls it; README.md describes the folders)
 *
 * <p>The same input gives the same bytes: entries are sorted, times are constant, the key is RSA with PKCS#1 padding.
 */
public final class AppBuilder {
  /** Keys of case.tsv that say how to build; all others are expectations, checked by name only. */
  private static final Set<String> BUILD_KEYS = Set.of("base", "extends", "remove", "package", "label", "version_name",
      "version_code", "min_sdk", "target_sdk", "permission", "activity", "application", "meta_data", "element", "declares",
      "policy_section", "random_asset", "shell_dex", "append_data", "empty_methods", "encode_texts", "native_flags");
  private static final Set<String> EXPECTATION_KEYS = Set.of("item", "kind", "about", "scan", "verdict", "subject", "no_subject",
      "api", "no_api", "dead_api", "reached", "not_reached", "requests", "sdk", "no_sdk", "sdk_version", "host", "policy", "owner", "packed", "packing_sign", "no_packing_sign",
      "text_decoder", "no_text_decoder", "load", "no_load", "gap", "no_gap", "category", "category_given",
      "web_bundle", "web_api", "no_web_api", "web_module", "web_prompt",
      "native_use", "no_native_use", "native_lib", "path", "first_run", "screen", "no_screen",
      "flow", "no_flow");
  private static final Pattern RESOURCE = Pattern.compile("(const(?:/high16)? [vp]\\d+, )@([a-z]+)/([A-Za-z0-9_.]+)");

  private final Path base;
  private final Path keys;
  private final Path out;

  private AppBuilder(Path base, Path keys, Path out) {
    this.base = base;
    this.keys = keys;
    this.out = out;
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 4) {
      System.err.println("usage: AppBuilder BASE KEYS OUT CASE_FOLDER...");
      System.exit(2);
    }
    AppBuilder builder = new AppBuilder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    Map<String, Future<Void>> running = new LinkedHashMap<>();
    for (String folder : List.of(args).subList(3, args.length)) {
      Path path = Path.of(folder);
      running.put(path.getFileName().toString(), pool.submit(() -> {
        builder.build(path);
        return null;
      }));
    }
    boolean failed = false;
    for (Map.Entry<String, Future<Void>> app : running.entrySet()) {
      try {
        app.getValue().get();
      } catch (ExecutionException e) {
        failed = true;
        System.err.println(app.getKey() + ": " + (e.getCause() instanceof BadCase ? e.getCause().getMessage() : e.getCause()));
      }
    }
    pool.shutdown();
    System.exit(failed ? 1 : 0);
  }

  // ---- case.tsv -------------------------------------------------------------------------------------------------

  /** The rows of case.tsv by key, each row its cells after the key. */
  private static final class Case {
    final Map<String, List<String[]>> rows = new LinkedHashMap<>();

    static Case read(Path folder) throws IOException, BadCase {
      Case result = new Case();
      int number = 0;
      for (String line : Files.readAllLines(folder.resolve("case.tsv"))) {
        ++number;
        if (line.isBlank() || line.startsWith("#")) continue;
        String[] cells = line.split("\t", -1);
        if (cells.length < 2) throw new BadCase("case.tsv:" + number + ": a key without a value (cells are separated by tabs)");
        if (!BUILD_KEYS.contains(cells[0]) && !EXPECTATION_KEYS.contains(cells[0])) {
          throw new BadCase("case.tsv:" + number + ": unknown key " + cells[0]);
        }
        result.rows.computeIfAbsent(cells[0], k -> new ArrayList<>()).add(Arrays.copyOfRange(cells, 1, cells.length));
      }
      return result;
    }

    /** Rows of the case this one extends come first; a key that can stand only once is taken from here if it is here. */
    void inherit(Case parent) {
      Set<String> repeated = Set.of("permission", "activity", "meta_data", "declares", "policy_section", "random_asset");
      for (String key : BUILD_KEYS) {
        List<String[]> theirs = parent.rows.get(key);
        if (theirs == null || key.equals("extends") || key.equals("remove")) continue;
        if (repeated.contains(key)) {
          rows.computeIfAbsent(key, k -> new ArrayList<>()).addAll(0, theirs);
        } else {
          rows.putIfAbsent(key, theirs);
        }
      }
    }

    List<String[]> all(String key) {
      return rows.getOrDefault(key, List.of());
    }

    String one(String key, String otherwise) {
      List<String[]> found = all(key);
      return found.isEmpty() ? otherwise : found.get(found.size() - 1)[0];
    }
  }

  // ---- one app --------------------------------------------------------------------------------------------------

  private void build(Path folder) throws Exception {
    String name = folder.getFileName().toString();
    Path work = out.resolve(".work").resolve(name);
    ApkTools.deleteTree(work);
    Path tree = work.resolve("tree");
    Files.createDirectories(tree);
    Case app = gather(folder, tree, 0);
    for (String[] row : app.all("random_asset")) writeRandomAsset(tree.resolve("assets"), row);
    fillManifest(tree.resolve("AndroidManifest.xml"), app);
    fillPolicy(tree.resolve("assets/privacy.html"), app);

    Path packaged = work.resolve("packaged.zip");
    Map<String, String> ids = ApkTools.packageResources(tree, packaged, work);
    for (String[] row : app.all("empty_methods")) emptyMethods(tree.resolve("smali"), row[0]);
    for (String[] row : app.all("encode_texts")) encodeTexts(tree.resolve("smali"), row[0]);
    Path dex = Files.isDirectory(tree.resolve("smali")) ? assemble(tree.resolve("smali"), ids, work, app) : null;
    Map<String, byte[]> extra = new TreeMap<>();
    for (String[] row : app.all("shell_dex")) {
      extra.put("assets/" + row[0], conceal(Files.readAllBytes(dex), row[1]));
      dex = assemble(tree.resolve("shell"), ids, work, app);
    }
    for (String[] row : app.all("append_data")) {
      byte[] behind = new byte[Integer.parseInt(row[0])];
      new Random(row[0].hashCode()).nextBytes(behind);
      Files.write(dex, behind, StandardOpenOption.APPEND);
    }
    Path unsigned = work.resolve("unsigned.zip");
    extra.putAll(compileLibraries(tree.resolve("native"), work, app));
    ApkTools.writeArchive(packaged, dex, extra, unsigned);
    Path signed = work.resolve("signed.apk");
    ApkTools.sign(keys, unsigned, signed);
    Files.move(signed, out.resolve(name + ".apk"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    ApkTools.deleteTree(work);
  }

  /** Copies the fragments, the case that this one extends, and its own files into tree, later ones over earlier. */
  private Case gather(Path folder, Path tree, int depth) throws IOException, BadCase {
    if (depth > 8) throw new BadCase("extends more than 8 cases deep");
    if (!Files.isRegularFile(folder.resolve("case.tsv"))) throw new BadCase("no case.tsv in " + folder.getFileName());
    Case app = Case.read(folder);
    String parent = app.one("extends", "");
    if (parent.isEmpty()) {
      for (String fragment : app.one("base", "").trim().split(" +")) {
        if (fragment.isEmpty()) continue;
        Path from = base.resolve(fragment);
        if (!Files.isDirectory(from)) throw new BadCase("no fragment base/" + fragment);
        copyTree(from, tree);
      }
    } else {
      app.inherit(gather(folder.resolveSibling(parent), tree, depth + 1));
    }
    for (String[] row : app.all("remove")) {
      if (!Files.deleteIfExists(tree.resolve(row[0]))) throw new BadCase("remove: there is no " + row[0]);
    }
    copyTree(folder, tree);
    return app;
  }

  private static void fillManifest(Path manifest, Case app) throws IOException, BadCase {
    StringBuilder permissions = new StringBuilder();
    for (String[] row : app.all("permission")) {
      permissions.append("<uses-permission android:name=\"").append(row[0]).append("\"");
      if (row.length > 1) permissions.append(" android:maxSdkVersion=\"").append(row[1]).append("\"");
      permissions.append("/>\n");
    }
    StringBuilder components = new StringBuilder();
    for (String[] row : app.all("activity")) components.append("<activity android:name=\"").append(row[0]).append("\"/>\n");
    for (String[] row : app.all("meta_data")) {
      components.append("<meta-data android:name=\"").append(row[0]).append("\" android:value=\"").append(row[1]).append("\"/>\n");
    }
    for (String[] row : app.all("element")) components.append(row[0]).append("\n");
    String application = app.one("application", "");
    Map<String, String> values = Map.of(
        "package", app.one("package", "cn.example.app"),
        "label", app.one("label", "@string/app_name"),
        "version_name", app.one("version_name", "1.0"),
        "version_code", app.one("version_code", "1"),
        "min_sdk", app.one("min_sdk", "21"),
        "target_sdk", app.one("target_sdk", "28"),
        "permissions", permissions.toString(),
        "application_name", application.isEmpty() ? "" : "android:name=\"" + application + "\"",
        "components", components.toString());
    if (!Files.exists(manifest)) throw new BadCase("no AndroidManifest.xml, neither in the case nor in its fragments");
    String text = Files.readString(manifest);
    for (Map.Entry<String, String> value : values.entrySet()) text = text.replace("${" + value.getKey() + "}", value.getValue());
    Files.writeString(manifest, text);
  }

  /** privacy.html: `declares` rows become paragraphs, `policy_section NAME TEXT` replaces (or, without text, drops) one. */
  private static void fillPolicy(Path policy, Case app) throws IOException, BadCase {
    List<String[]> sections = app.all("policy_section");
    List<String[]> declares = app.all("declares");
    if (!Files.exists(policy)) {
      if (!sections.isEmpty() || !declares.isEmpty()) throw new BadCase("policy rows, but no assets/privacy.html");
      return;
    }
    String text = Files.readString(policy);
    Map<String, String> bodies = new LinkedHashMap<>();  // the last row for a section counts
    for (String[] row : sections) bodies.put(row[0], row.length < 2 ? "" : row[1]);
    for (Map.Entry<String, String> row : bodies.entrySet()) {
      Matcher section = Pattern.compile("<section id=\"" + Pattern.quote(row.getKey()) + "\">.*?</section>\n?", Pattern.DOTALL).matcher(text);
      if (!section.find()) throw new BadCase("privacy.html has no section " + row.getKey());
      String body = row.getValue().isEmpty() ? "" : "<section id=\"" + row.getKey() + "\">\n<p>" + row.getValue() + "</p>\n</section>\n";
      text = section.replaceFirst(Matcher.quoteReplacement(body));
    }
    String paragraphs = declares.stream().map(row -> "<p>" + row[0] + "</p>\n").collect(Collectors.joining());
    Files.writeString(policy, text.replace("<!-- declares -->\n", paragraphs));
  }

  /** Bytes that look encrypted, the same ones every time: cells are the file name and the size in bytes. */
  private static void writeRandomAsset(Path assets, String[] row) throws IOException {
    byte[] bytes = new byte[Integer.parseInt(row[1])];
    new Random(row[0].hashCode()).nextBytes(bytes);
    Path file = assets.resolve(row[0]);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  // ---- what packers do -----------------------------------------------------------------------------------------

  private static final Pattern METHOD = Pattern.compile(
      "(\\.method [^\\n]*\\)([^\\n]+)\\n)(.*?)(\\.end method)", Pattern.DOTALL);
  private static final int HOLLOW_UNITS = 12;

  /** The dex as it lies in the assets: plain, xor (one byte), keystream (looks encrypted), prefix (behind 16 other bytes). */
  private static byte[] conceal(byte[] dex, String how) throws Exception {
    switch (how) {
      case "plain":
        return dex;
      case "xor": {
        byte[] result = dex.clone();
        for (int i = 0; i < result.length; i++) result[i] ^= 0x5a;
        return result;
      }
      case "keystream": {  // SHA-256 of a counter: the shell's own code is beside the point
        byte[] result = Arrays.copyOf(dex, dex.length + 64 * 1024);
        for (int block = 0; block * 32 < result.length; block++) {
          byte[] key = MessageDigest.getInstance("SHA-256").digest(("key " + block).getBytes(StandardCharsets.UTF_8));
          for (int i = 0; i < 32 && block * 32 + i < result.length; i++) result[block * 32 + i] ^= key[i];
        }
        return result;
      }
      case "prefix": {
        byte[] result = new byte[dex.length + 16];
        Arrays.fill(result, 0, 16, (byte) 0x11);
        System.arraycopy(dex, 0, result, 16, dex.length);
        return result;
      }
      default:
        throw new BadCase("shell_dex: unknown way " + how);
    }
  }

  private static List<Path> smaliFiles(Path smali) throws IOException {
    try (Stream<Path> files = Files.walk(smali)) {
      return files.filter(file -> file.toString().endsWith(".smali")).sorted().collect(Collectors.toList());
    }
  }

  /** Leaves of every body in that folder a return and nops, as protectors do that put bodies back at run time. */
  private static void emptyMethods(Path smali, String folder) throws IOException {
    for (Path source : smaliFiles(smali.resolve(folder))) {
      Matcher method = METHOD.matcher(Files.readString(source));
      StringBuilder emptied = new StringBuilder();
      while (method.find()) {
        String head = method.group(1);
        if (head.matches("(?s).* (abstract|native) .*")) continue;
        String result = method.group(2).strip();
        boolean wide = result.equals("J") || result.equals("D");
        String body = "    " + ".registers 12" + "\n"
            + (result.equals("V") ? "    return-void\n"
                : (wide ? "    const-wide/16 v0, 0x0\n    return-wide v0\n"
                    : "    const/4 v0, 0x0\n    return" + (result.startsWith("L") || result.startsWith("[") ? "-object" : "") + " v0\n"))
            + "    nop\n".repeat(HOLLOW_UNITS);
        method.appendReplacement(emptied, Matcher.quoteReplacement(head + body + method.group(4)));
      }
      Files.writeString(source, method.appendTail(emptied).toString());
    }
  }

  /** Every constant text is encoded (each character changed by one key) and goes through that static method. */
  private static void encodeTexts(Path smali, String decoder) throws IOException {
    String owner = decoder.substring(1, decoder.indexOf(';')) + ".smali";
    Pattern text = Pattern.compile("( *)const-string ([vp]\\d+), \"((?:[^\"\\\\]|\\\\.)*)\"");
    for (Path source : smaliFiles(smali)) {
      if (smali.relativize(source).toString().equals(owner)) continue;
      Matcher constant = text.matcher(Files.readString(source));
      StringBuilder encoded = new StringBuilder();
      while (constant.find()) {
        StringBuilder changed = new StringBuilder();
        for (char c : constant.group(3).toCharArray()) changed.append(String.format("\\u%04x", c ^ 0x2a));
        String register = constant.group(2);
        constant.appendReplacement(encoded, Matcher.quoteReplacement(constant.group(1) + "const-string " + register + ", \"" + changed
            + "\"\n    invoke-static/range {" + register + " .. " + register + "}, " + decoder + "\n    move-result-object " + register));
      }
      Files.writeString(source, constant.appendTail(encoded).toString());
    }
  }

  // ---- steps ----------------------------------------------------------------------------------------------------

  /** smali, with `const v0, @layout/main` standing for the id that aapt gave. */
  private static Path assemble(Path smali, Map<String, String> ids, Path work, Case app) throws Exception {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(smali)) {
      sources = files.filter(file -> file.toString().endsWith(".smali")).sorted().collect(Collectors.toList());
    }
    for (Path source : sources) {
      String text = Files.readString(source);
      StringBuilder filled = new StringBuilder();
      Matcher reference = RESOURCE.matcher(text);
      while (reference.find()) {
        String id = ids.get(reference.group(2) + "/" + reference.group(3).replace('.', '_'));
        if (id == null) throw new BadCase(smali.relativize(source) + ": no resource " + reference.group(2) + "/" + reference.group(3));
        reference.appendReplacement(filled, Matcher.quoteReplacement(reference.group(1) + id));
      }
      if (filled.length() > 0) Files.writeString(source, reference.appendTail(filled).toString());
    }
    SmaliOptions options = new SmaliOptions();
    options.apiLevel = Math.max(15, Math.min(28, Integer.parseInt(app.one("min_sdk", "21"))));
    options.outputDexFile = work.resolve("classes.dex").toString();
    options.jobs = 1;
    if (!Smali.assemble(options, smali.toString())) throw new BadCase("smali refuses the source (see above)");
    return work.resolve("classes.dex");
  }

  /** native/x.c becomes lib/x86_64/libx.so. */
  private static Map<String, byte[]> compileLibraries(Path sources, Path work, Case app) throws Exception {
    Map<String, byte[]> libraries = new TreeMap<>();
    if (!Files.isDirectory(sources)) return libraries;
    List<Path> files;
    try (Stream<Path> all = Files.list(sources)) {
      files = all.filter(file -> file.toString().endsWith(".c")).sorted().collect(Collectors.toList());
    }
    List<String> flags = new ArrayList<>(List.of(app.one("native_flags", "").split(" ")));
    flags.removeIf(String::isEmpty);
    for (Path file : files) {
      String name = "lib" + file.getFileName().toString().replaceFirst("\\.c$", ".so");
      libraries.put("lib/x86_64/" + name, ApkTools.compileLibrary(file, work.resolve(name), flags));
    }
    return libraries;
  }

  // ---- folders --------------------------------------------------------------------------------------------------

  private static void copyTree(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(from)) {
      files = walk.filter(Files::isRegularFile).collect(Collectors.toList());
    }
    for (Path file : files) {
      String relative = from.relativize(file).toString();
      if (relative.equals("case.tsv")) continue;
      Path target = to.resolve(relative);
      Files.createDirectories(target.getParent());
      Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
