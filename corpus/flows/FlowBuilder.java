import com.android.dx.cf.code.SimException;
import com.android.dx.cf.direct.DirectClassFile;
import com.android.dx.cf.direct.StdAttributeFactory;
import com.android.dx.cf.iface.Method;
import com.android.dx.cf.iface.MethodList;
import com.android.dx.cf.iface.ParseException;
import com.android.dx.dex.DexOptions;
import com.android.dx.dex.cf.CfOptions;
import com.android.dx.dex.cf.CfTranslator;
import com.android.dx.dex.code.PositionList;
import com.android.dx.dex.file.DexFile;
import com.android.dx.rop.code.AccessFlags;
import com.android.dx.rop.cst.Constant;
import com.android.dx.rop.cst.CstType;
import com.sun.source.tree.*;
import com.sun.source.util.*;
import java.io.*;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.security.MessageDigest;
import java.util.*;
import java.util.concurrent.*;
import java.util.regex.*;
import java.util.stream.*;
import javax.lang.model.element.Modifier;
import javax.tools.*;

/**
 * Builds the labelled flows: every Java file becomes one signed APK, all in one virtual machine, because starting javac
 * and dx for each costs more than the work itself. aapt and, for native code, gcc are the only child processes.
 *
 * <p>java FlowBuilder FLOWS CACHE WORK OUT CATEGORY/NAME...   (corpus/flows/build calls it; ../README.md describes the files)
 */
public final class FlowBuilder {
  private static final String PACKAGE = "cn.example.flow";
  private static final List<String> PERMISSIONS = List.of("android.permission.INTERNET",
      "android.permission.READ_PHONE_STATE", "android.permission.SEND_SMS", "android.permission.ACCESS_FINE_LOCATION");
  private static final List<String> COMPONENTS = List.of("activity", "service", "receiver", "provider");
  private static final Set<String> KEYWORDS = Set.of("about", "leak", "clean", "permission", "activity", "service", "receiver",
      "provider", "application", "element", "layout", "string", "option", "native");
  private static final Set<String> ONCE = Set.of("about", "clean", "application", "native");
  private static final Set<String> SINKS = Set.of("sms", "log", "network", "file", "intent", "clipboard", "webview",
      "notification", "process", "provider", "sdk");
  private static final Pattern HEADER = Pattern.compile("// *([A-Za-z]+)(?: +(.*))?");
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*_(leak|clean)");
  private static final Pattern CLASS = Pattern.compile("[A-Za-z_][\\w$]*(\\.[A-Za-z_][\\w$]*)*");
  private static final Pattern RESOURCE = Pattern.compile("([a-z][a-z0-9_]*) +(.+)");
  private static final Pattern COMPONENT =
      Pattern.compile("<(?:activity|service|receiver|provider)(?=\\s)[^>]*?\\sandroid:name=\"([^\"]+)\"");
  private static final Pattern FRAGMENT = Pattern.compile("<fragment(?=\\s)[^>]*?\\s(?:android:name|class)=\"([^\"]+)\"");
  private static final Pattern VIEW = Pattern.compile("<(\\w+(?:\\.\\w+)+)");
  private static final Pattern CLICKED = Pattern.compile("\\sandroid:onClick=\"(\\w+)\"");
  private static final Pattern ON_PHONE = Pattern.compile("(android|com/android|dalvik|javax?|org)/");
  private static final byte JAVA_7 = 51;
  private static final int MAJOR_VERSION = 7;  // offset in a class file (its low byte)

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
  private final ThreadLocal<StandardJavaFileManager> files =
      ThreadLocal.withInitial(() -> compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8));
  private final ConcurrentMap<String, FutureTask<Packaged>> packaged = new ConcurrentHashMap<>();
  private final Path flows;
  private final Path work;
  private final Path out;
  private final Path keys;
  private final Path jni;
  private final Path stubs;
  private final Set<String> piCodes;

  private FlowBuilder(Path flows, Path cache, Path work, Path out) throws Exception {
    this.flows = flows;
    this.work = work;
    this.out = out;
    keys = flows.resolve("../samples");
    jni = flows.resolve("../apps/base/native/native").normalize();
    try (Stream<String> rows = Files.lines(flows.resolve("../../rules/catalog/pi.tsv"))) {
      piCodes = rows.filter(row -> !row.startsWith("#")).map(row -> row.split("\t", 2)[0]).collect(Collectors.toSet());
    }
    stubs = compileStubs(flows.resolve("stubs"), cache);
  }

  public static void main(String[] args) throws Exception {
    if (args.length < 5) {
      System.err.println("usage: FlowBuilder FLOWS CACHE WORK OUT CATEGORY/NAME...");
      System.exit(2);
    }
    boolean failed = false;
    try {
      FlowBuilder builder = new FlowBuilder(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
      ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
      Map<String, Future<Void>> running = new LinkedHashMap<>();
      for (String name : List.of(args).subList(4, args.length)) {
        running.put(name, pool.submit(() -> {
          builder.build(name);
          return null;
        }));
      }
      for (Map.Entry<String, Future<Void>> app : running.entrySet()) {
        try {
          app.getValue().get();
        } catch (ExecutionException e) {
          failed = true;
          report(app.getKey() + ".java", e.getCause());
        }
      }
      pool.shutdown();
    } catch (BadCase e) {
      failed = true;
      report("stubs", e);
    }
    System.exit(failed ? 1 : 0);
  }

  /** A message names the place itself if it starts with the file. */
  private static void report(String file, Throwable what) {
    String message = what instanceof BadCase ? what.getMessage() : what.toString();
    System.err.println(message.startsWith(file) ? message : file + ": " + message);
    if (!(what instanceof BadCase)) what.printStackTrace();
  }

  private static BadCase wrong(String name, long line, String what) {
    return new BadCase(name + ".java:" + line + ": " + what);
  }

  // ---- one app --------------------------------------------------------------------------------------------------

  private void build(String name) throws Exception {
    Path apk = out.resolve(name + ".apk");
    Files.deleteIfExists(apk);  // no old one stays when this one cannot be built
    Path source = flows.resolve(name + ".java");
    String text = Files.readString(source);
    Header header = readHeader(name, text);
    Packaged resources = packageOnce(name, header);
    Map<String, DirectClassFile> classes = compile(name, text, resources.r);
    checkClasses(name, header, classes);
    addSdkClasses(classes);

    Path folder = Files.createDirectories(work.resolve(name));
    Path dex = folder.resolve("classes.dex");
    Files.write(dex, dex(classes));
    Map<String, byte[]> extra = new TreeMap<>();
    for (Row row : header.all("native")) {
      Path code = source.resolveSibling(row.value);
      if (!Files.isRegularFile(code)) throw wrong(name, row.line, "there is no file " + row.value);
      Path library = folder.resolve("lib" + row.value.replaceFirst("\\.c$", ".so"));
      extra.put("lib/x86_64/" + library.getFileName(), ApkTools.compileLibrary(code, library, includes()));
    }
    Path unsigned = folder.resolve("unsigned.zip");
    ApkTools.writeArchive(resources.archive, dex, extra, unsigned);
    Path signed = folder.resolve("signed.apk");
    ApkTools.sign(keys, unsigned, signed);
    Files.createDirectories(apk.getParent());
    Path fresh = Files.createTempFile(apk.getParent(), ".", ".apk");  // work may lie on another disk
    Files.copy(signed, fresh, StandardCopyOption.REPLACE_EXISTING);
    Files.move(fresh, apk, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    ApkTools.deleteTree(folder);
  }

  /** JNI from the JDK, whose table is that of Android, or the short form of ../apps. */
  private List<String> includes() {
    String jdk = System.getProperty("java.home") + "/include";
    return List.of("-I" + jni, "-I" + jdk, "-I" + jdk + "/linux");
  }

  // ---- the header -----------------------------------------------------------------------------------------------

  private static final class Row {
    final int line;
    final String value;

    Row(int line, String value) {
      this.line = line;
      this.value = value;
    }
  }

  /** The `//` lines before the package by keyword. */
  private static final class Header {
    final Map<String, List<Row>> rows = new HashMap<>();

    List<Row> all(String keyword) {
      return rows.getOrDefault(keyword, List.of());
    }
  }

  private Header readHeader(String name, String text) throws BadCase {
    Matcher twin = NAME.matcher(name.substring(name.indexOf('/') + 1));
    if (!twin.matches()) throw wrong(name, 1, "the file must be named <Name>_leak.java or <Name>_clean.java");
    Header header = new Header();
    int number = 0;
    for (String line : text.split("\n")) {
      ++number;
      if (!line.startsWith("//")) break;
      Matcher part = HEADER.matcher(line.stripTrailing());
      if (!part.matches()) throw wrong(name, number, "not a keyword and its value");
      String keyword = part.group(1);
      if (!KEYWORDS.contains(keyword)) throw wrong(name, number, "unknown keyword " + keyword);
      if (part.group(2) == null) throw wrong(name, number, keyword + " without a value");
      List<Row> rows = header.rows.computeIfAbsent(keyword, k -> new ArrayList<>());
      if (!rows.isEmpty() && ONCE.contains(keyword)) throw wrong(name, number, keyword + " for the second time");
      Row row = new Row(number, part.group(2).strip());
      checkRow(name, keyword, row);
      for (Row other : rows) {
        if (other.value.equals(row.value)) throw wrong(name, number, "the same as line " + other.line);
      }
      rows.add(row);
    }
    if (header.all("about").isEmpty()) throw wrong(name, 1, "no about");
    boolean leaks = !header.all("leak").isEmpty();
    if (leaks != header.all("clean").isEmpty()) throw wrong(name, 1, "wants leak lines or one line `clean -`");
    if (leaks != twin.group(1).equals("leak")) throw wrong(name, 1, "the header says the opposite of the file name");
    return header;
  }

  private void checkRow(String name, String keyword, Row row) throws BadCase {
    String[] words = row.value.split(" +");
    switch (keyword) {
      case "leak":
        if (words.length != 2) throw wrong(name, row.line, "leak wants a PI code and the kind of a sink");
        if (!piCodes.contains(words[0])) throw wrong(name, row.line, "no PI code " + words[0] + " in rules/catalog/pi.tsv");
        if (!SINKS.contains(words[1])) {
          throw wrong(name, row.line, "no kind " + words[1] + " of sinks, only " + new TreeSet<>(SINKS));
        }
        break;
      case "clean":
        if (!row.value.equals("-")) throw wrong(name, row.line, "clean wants -");
        break;
      case "permission":
      case "application":
        if (!CLASS.matcher(row.value).matches()) throw wrong(name, row.line, keyword + " wants one name");
        break;
      case "activity":
      case "service":
      case "receiver":
      case "provider": {
        int names = keyword.equals("provider") ? 2 : 1;
        boolean exported = words.length == names + 1 && words[names].equals("exported");
        if (words.length != names && !exported || !CLASS.matcher(words[0]).matches()) {
          throw wrong(name, row.line,
              keyword + " wants a class" + (names == 2 ? ", an authority" : "") + " and perhaps `exported`");
        }
        break;
      }
      case "layout":
      case "string":
        if (!RESOURCE.matcher(row.value).matches()) throw wrong(name, row.line, keyword + " wants a name and a content");
        break;
      case "native":
        if (!row.value.equals(name.substring(name.indexOf('/') + 1) + ".c")) {
          throw wrong(name, row.line, "native wants the C file of the same name beside this one");
        }
        break;
      case "option":
        if (!row.value.startsWith("--")) throw wrong(name, row.line, "an option starts with --");
        break;
      default:
    }
  }

  /** What Android makes by its name must be there and public, or the app would end at once on a phone. */
  private static void checkClasses(String name, Header header, Map<String, DirectClassFile> classes) throws BadCase {
    checkMade(name, 1, PACKAGE + ".MainActivity", classes);
    for (String keyword : List.of("activity", "service", "receiver", "provider", "application")) {
      for (Row row : header.all(keyword)) checkMade(name, row.line, row.value.split(" ", 2)[0], classes);
    }
    for (Row row : header.all("element")) {
      for (String made : groups(COMPONENT, row.value)) {
        checkMade(name, row.line, made.startsWith(".") ? PACKAGE + made : made, classes);
      }
    }
    for (Row row : header.all("layout")) {
      for (String made : groups(FRAGMENT, row.value)) checkMade(name, row.line, made, classes);
      for (String made : groups(VIEW, row.value)) {  // the class itself need not be public
        if (!classes.containsKey(made)) throw wrong(name, row.line, "there is no class " + made);
        if (!hasPublic(classes.get(made), "<init>", "(Landroid/content/Context;Landroid/util/AttributeSet;)V")) {
          throw wrong(name, row.line, made + " has no public constructor (Context, AttributeSet)");
        }
      }
      for (String method : groups(CLICKED, row.value)) {
        if (classes.values().stream().noneMatch(file -> hasPublic(file, method, "(Landroid/view/View;)V"))) {
          throw wrong(name, row.line, "there is no public method " + method + "(View)");
        }
      }
    }
  }

  private static List<String> groups(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toList());
  }

  private static void checkMade(String name, long line, String made, Map<String, DirectClassFile> classes) throws BadCase {
    DirectClassFile file = classes.get(made);
    if (file == null) throw wrong(name, line, "there is no class " + made);
    if (!AccessFlags.isPublic(file.getAccessFlags()) || !hasPublic(file, "<init>", "()V")) {
      throw wrong(name, line, made + " must be public, with a public constructor without parameters: Android makes it");
    }
  }

  private static boolean hasPublic(DirectClassFile file, String method, String descriptor) {
    MethodList methods = file.getMethods();
    for (int i = 0; i < methods.size(); i++) {
      Method one = methods.get(i);
      if (AccessFlags.isPublic(one.getAccessFlags()) && one.getName().getString().equals(method)
          && one.getDescriptor().getString().equals(descriptor)) {
        return true;
      }
    }
    return false;
  }

  // ---- manifest and resources -----------------------------------------------------------------------------------

  private static final class Packaged {
    final Path archive;
    final String r;  // R.java, or nothing

    Packaged(Path archive, String r) {
      this.archive = archive;
      this.r = r;
    }
  }

  /** Many cases have the same manifest and resources, twins nearly always: aapt runs once for all that have. */
  private Packaged packageOnce(String name, Header header) throws Exception {
    Map<String, String> tree = new TreeMap<>();
    tree.put("AndroidManifest.xml", manifest(header));
    for (Row row : header.all("layout")) {
      Matcher layout = RESOURCE.matcher(row.value);
      if (!layout.matches()) throw new AssertionError();
      String root = layout.group(2).replaceFirst("^<[\\w.]+",
          "$0 xmlns:android=\"http://schemas.android.com/apk/res/android\"");
      if (tree.put("res/layout/" + layout.group(1) + ".xml", root + "\n") != null) {
        throw wrong(name, row.line, "a second layout " + layout.group(1));
      }
    }
    if (!header.all("string").isEmpty()) {
      tree.put("res/values/strings.xml", header.all("string").stream().map(row -> {
        String[] part = row.value.split(" +", 2);
        String content = escape(part[1]).replace("'", "\\'").replace("&quot;", "\\&quot;");
        return "<string name=\"" + part[0] + "\">" + content + "</string>\n";
      }).collect(Collectors.joining("", "<resources>\n", "</resources>\n")));
    }
    FutureTask<Packaged> task = new FutureTask<>(() -> runAapt(tree));
    FutureTask<Packaged> earlier = packaged.putIfAbsent(tree.toString(), task);
    if (earlier == null) task.run();
    try {
      return (earlier == null ? task : earlier).get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof BadCase)) throw e;
      throw new BadCase(withLines(name, header, e.getCause().getMessage()));
    }
  }

  private Packaged runAapt(Map<String, String> tree) throws Exception {
    Path folder = Files.createTempDirectory(work, "aapt.");
    for (Map.Entry<String, String> file : tree.entrySet()) {
      Path path = folder.resolve("tree").resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    Path archive = folder.resolve("packaged.zip");
    ApkTools.packageResources(folder.resolve("tree"), archive, folder);
    Path r = folder.resolve("R.java");
    return new Packaged(archive, Files.exists(r) ? Files.readString(r) : "");
  }

  private static String manifest(Header header) {
    StringBuilder text = new StringBuilder("<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\""
        + PACKAGE + "\" android:versionCode=\"1\" android:versionName=\"1.0\">\n"
        + "<uses-sdk android:minSdkVersion=\"21\" android:targetSdkVersion=\"28\"/>\n");
    Set<String> permissions = new LinkedHashSet<>(PERMISSIONS);
    for (Row row : header.all("permission")) permissions.add(row.value);
    for (String permission : permissions) text.append("<uses-permission android:name=\"").append(permission).append("\"/>\n");
    text.append("<application android:label=\"Flow\"");
    for (Row row : header.all("application")) text.append(" android:name=\"").append(row.value).append('"');
    text.append(">\n<activity android:name=\"" + PACKAGE + ".MainActivity\">\n<intent-filter>\n"
        + "<action android:name=\"android.intent.action.MAIN\"/>\n"
        + "<category android:name=\"android.intent.category.LAUNCHER\"/>\n</intent-filter>\n</activity>\n");
    for (String component : COMPONENTS) {
      for (Row row : header.all(component)) {
        String[] words = row.value.split(" +");
        text.append('<').append(component).append(" android:name=\"").append(words[0]).append('"');
        if (component.equals("provider")) text.append(" android:authorities=\"").append(escape(words[1])).append('"');
        if (words[words.length - 1].equals("exported")) text.append(" android:exported=\"true\"");
        text.append("/>\n");
      }
    }
    for (Row row : header.all("element")) text.append(row.value).append('\n');
    return text.append("</application>\n</manifest>\n").toString();
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** What aapt says about a file that we made, said about the line of the header that it came from. */
  private static String withLines(String name, Header header, String said) {
    int line = 1;
    for (Row row : header.all("layout")) {
      if (said.contains("/layout/" + row.value.split(" ", 2)[0] + ".xml")) line = row.line;
    }
    if (said.contains("strings.xml") && !header.all("string").isEmpty()) line = header.all("string").get(0).line;
    if (said.contains("AndroidManifest.xml") && !header.all("element").isEmpty()) line = header.all("element").get(0).line;
    return name + ".java:" + line + ": " + said.replaceAll("\\S*/tree/", "");
  }

  // ---- javac ----------------------------------------------------------------------------------------------------

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("flow:///" + name + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /** The file of a case has another name than its public class. */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return kind == Kind.SOURCE || super.isNameCompatible(simpleName, kind);
    }
  }

  /** Class files go into a map. */
  private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
    final Map<String, ByteArrayOutputStream> classes = new TreeMap<>();

    Memory(JavaFileManager files) {
      super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(URI.create("memory:///" + name.replace('.', '/').replace("$", "%24")), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(name, bytes);
          return bytes;
        }
      };
    }

    @Override
    public void close() {}  // the next case uses the same
  }

  private Map<String, DirectClassFile> compile(String name, String text, String r) throws Exception {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    Memory memory = new Memory(files.get());
    Source source = new Source(name, text);
    List<Source> sources = new ArrayList<>(List.of(source));
    if (!r.isEmpty()) sources.add(new Source("R", r));
    JavacTask task = (JavacTask) compiler.getTask(null, memory, diagnostics,
        List.of("--release", "8", "-proc:none", "-nowarn", "-Xlint:-options", "-classpath", stubs.toString()), null, sources);
    List<String> errors = new ArrayList<>();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    for (CompilationUnitTree unit : task.parse()) {
      if (unit.getSourceFile().toUri().equals(source.toUri())) findNewerJava(name, unit, positions, errors);
    }
    if (errors.isEmpty()) task.generate();
    for (Diagnostic<? extends JavaFileObject> said : diagnostics.getDiagnostics()) {
      if (said.getKind() != Diagnostic.Kind.ERROR) continue;
      String message = said.getMessage(Locale.ROOT).replaceAll("\\s*\n\\s*", "; ");
      errors.add(name + ".java:" + (said.getSource() == source ? said.getLineNumber() : 1) + ": " + message);
    }
    if (!errors.isEmpty()) throw new BadCase(String.join("\n", errors));
    Map<String, DirectClassFile> classes = new TreeMap<>();
    memory.classes.forEach((path, bytes) -> classes.put(path, parse(path, bytes.toByteArray())));
    return classes;
  }

  /** dx reads Java 7. What is not in it would pass javac, which no longer knows that version. */
  private static void findNewerJava(String name, CompilationUnitTree unit, SourcePositions positions, List<String> errors) {
    new TreeScanner<Void, Boolean>() {
      private void newer(Tree tree, String what) {
        errors.add(name + ".java:" + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree)) + ": "
            + what + " is newer than Java 7");
      }

      @Override
      public Void visitLambdaExpression(LambdaExpressionTree tree, Boolean inInterface) {
        newer(tree, "a lambda");
        return super.visitLambdaExpression(tree, inInterface);
      }

      @Override
      public Void visitMemberReference(MemberReferenceTree tree, Boolean inInterface) {
        newer(tree, "a method reference");
        return super.visitMemberReference(tree, inInterface);
      }

      @Override
      public Void visitClass(ClassTree tree, Boolean inInterface) {
        return super.visitClass(tree, tree.getKind() == Tree.Kind.INTERFACE);
      }

      @Override
      public Void visitMethod(MethodTree tree, Boolean inInterface) {
        Set<Modifier> flags = tree.getModifiers().getFlags();
        if (flags.contains(Modifier.DEFAULT) || inInterface && flags.contains(Modifier.STATIC)) {
          newer(tree, "a method with a body in an interface");
        }
        return super.visitMethod(tree, inInterface);
      }
    }.scan(unit, false);
  }

  /** The stubs are compiled once for each of their versions. */
  private Path compileStubs(Path folder, Path cache) throws Exception {
    List<Path> sources;
    try (Stream<Path> walk = Files.walk(folder)) {
      sources = walk.filter(file -> file.toString().endsWith(".java")).sorted().collect(Collectors.toList());
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (Path source : sources) {
      digest.update((folder.relativize(source) + "\0").getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(source));
    }
    String key = String.format("%064x", new java.math.BigInteger(1, digest.digest())).substring(0, 16);
    Path result = cache.resolve("stubs-" + key);
    if (Files.isDirectory(result)) return result;
    Path fresh = Files.createDirectories(work.resolve("stubs"));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StandardJavaFileManager manager = files.get();
    List<String> options = List.of("--release", "8", "-proc:none", "-nowarn", "-Xlint:-options", "-g:none", "-implicit:none",
        "-classpath", fresh.toString(), "-d", fresh.toString());
    boolean good = compiler.getTask(null, manager, diagnostics, options, null,
        manager.getJavaFileObjectsFromPaths(sources)).call();
    if (!good) {
      throw new BadCase(diagnostics.getDiagnostics().stream().filter(said -> said.getKind() == Diagnostic.Kind.ERROR)
          .map(said -> "stubs/" + folder.relativize(Path.of(said.getSource().toUri())) + ":" + said.getLineNumber() + ": "
              + said.getMessage(Locale.ROOT).replaceAll("\\s*\n\\s*", "; ")).collect(Collectors.joining("\n")));
    }
    try (DirectoryStream<Path> old = Files.newDirectoryStream(cache, "stubs-*")) {
      for (Path path : old) ApkTools.deleteTree(path);
    }
    files.remove();  // it remembers the folder under its former name
    return Files.move(fresh, result);
  }

  // ---- dx -------------------------------------------------------------------------------------------------------

  /** The stubs stand for what is on the phone, but an SDK is a part of the app: its classes go in, if they are used. */
  private void addSdkClasses(Map<String, DirectClassFile> classes) throws IOException {
    Deque<DirectClassFile> unread = new ArrayDeque<>(classes.values());
    while (!unread.isEmpty()) {
      for (Constant constant : unread.pop().getConstantPool().getEntries()) {
        if (!(constant instanceof CstType)) continue;
        String path = ((CstType) constant).getClassType().getDescriptor().replaceAll("^\\[*L|;$", "");
        Path stub = stubs.resolve(path + ".class");
        String name = path.replace('/', '.');
        if (ON_PHONE.matcher(path).lookingAt() || classes.containsKey(name) || !Files.isRegularFile(stub)) continue;
        DirectClassFile file = parse(name, Files.readAllBytes(stub));
        classes.put(name, file);
        unread.push(file);
      }
    }
  }

  // One case at a time: dx keeps some of its state in static fields.

  private static synchronized DirectClassFile parse(String name, byte[] bytes) {
    bytes[MAJOR_VERSION] = JAVA_7;  // what is newer was refused above
    DirectClassFile file = new DirectClassFile(bytes, name.replace('.', '/') + ".class", true);
    file.setAttributeFactory(StdAttributeFactory.THE_ONE);
    file.getMagic();  // this makes it read the whole
    return file;
  }

  private static synchronized byte[] dex(Map<String, DirectClassFile> classes) throws Exception {
    DexOptions dexOptions = new DexOptions();
    CfOptions options = new CfOptions();  // as the command line has them
    options.positionInfo = PositionList.LINES;
    options.localInfo = true;
    options.strictNameCheck = true;
    options.optimize = true;
    options.warn = System.err;
    DexFile dex = new DexFile(dexOptions);
    for (DirectClassFile file : classes.values()) {
      byte[] bytes = new byte[file.getBytes().size()];
      file.getBytes().getBytes(bytes, 0);
      try {
        dex.add(CfTranslator.translate(file, bytes, options, dexOptions, dex));
      } catch (ParseException | SimException e) {
        throw new BadCase("dx: " + file.getFilePath() + ": " + e.getMessage());
      }
    }
    return dex.toDex(null, false);
  }
}
