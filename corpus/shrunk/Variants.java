import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import jdk.internal.org.objectweb.asm.*;
import jdk.internal.org.objectweb.asm.commons.*;
import jdk.internal.org.objectweb.asm.tree.*;

/**
 * What is done to an app's classes before they are dexed: the rule sets for ProGuard, and what ProGuard cannot do.
 *
 * <p>Unless a variant says otherwise no name of the library survives, not even of components and of classes with native
 * methods: the manifest is written after renaming. That is harder than what real apps do; `standard` is what they do.
 */
final class Variants {
  /** In the order in which they are made: the ones that everything else is compared with come first. */
  static final List<String> ALL = List.of("plain", "shrunk", "renamed", "flattened", "repackaged", "partial",
      "optimized", "standard", "dictionary", "hierarchy", "relocated", "guided");

  private static final String COMMON = "-dontnote **\n-dontwarn **\n-ignorewarnings\n-dontpreverify\n"
      + "-dontusemixedcaseclassnames\n-keep class cn.example.host.MainActivity { <init>(); }\n"
      + "-keepclassmembers enum * { public static **[] values(); public static ** valueOf(java.lang.String); }\n"
      + "-keepclassmembers class * implements android.os.Parcelable { public static final ** CREATOR; }\n";
  private static final String NO_OPTIMIZATION = "-dontoptimize\n";
  private static final String ATTRIBUTES = "-keepattributes *Annotation*,Signature,InnerClasses,EnclosingMethod\n";
  /** What the build tools' own rule file keeps in every app. */
  private static final String STANDARD = "-keepclasseswithmembernames class * { native <methods>; }\n"
      + "-keepclassmembers public class * extends android.view.View { void set*(***); *** get*(); }\n"
      + "-keepclassmembers class * extends android.app.Activity { public void *(android.view.View); }\n"
      + "-keepclassmembers class * { @android.webkit.JavascriptInterface <methods>; }\n"
      + "-keepclassmembers class **.R$* { public static <fields>; }\n";

  private final ClassLoader proguard;
  private final Path frameworkJar, work;

  Variants(URLClassLoader proguard, Path frameworkJar, Path work) {
    this.proguard = proguard;
    this.frameworkJar = frameworkJar;
    this.work = work;
  }

  /** The classes of a variant and, for each of them, the name it had before: new name -> original name. */
  static final class Result {
    ClassPool classes;
    final SortedMap<String, String> originals = new TreeMap<>();
  }

  Result make(String variant, ClassPool app, String name, HostApp host, ClassPool framework) throws IOException {
    switch (variant) {
      case "plain": return same(app);
      case "relocated": return relocated(app);
      case "partial": return shrink(half(app, name, framework), "-dontshrink\n" + NO_OPTIMIZATION);
      default: return shrink(app, rules(variant, app, name, host));
    }
  }

  private String rules(String variant, ClassPool app, String name, HostApp host) throws IOException {
    String entries = keepComponents(host, ",allowobfuscation");
    String shrink = NO_OPTIMIZATION + ATTRIBUTES + entries;
    switch (variant) {
      case "renamed": return "-dontshrink\n" + NO_OPTIMIZATION + ATTRIBUTES;
      case "shrunk": return shrink;
      case "flattened": return shrink + "-repackageclasses ''\n";
      case "hierarchy": return shrink + "-flattenpackagehierarchy ''\n";
      case "repackaged": return "-dontshrink\n" + NO_OPTIMIZATION + "-repackageclasses 'a.b'\n";
      case "dictionary": return shrink + keepComponents(host, "") + dictionary(name);  // aapt wants ASCII in a manifest
      case "optimized":
        return entries + "-optimizationpasses 2\n-allowaccessmodification\n-overloadaggressively\n"
            + "-mergeinterfacesaggressively\n-repackageclasses ''\n";
      case "standard": return NO_OPTIMIZATION + ATTRIBUTES + STANDARD + keepComponents(host, "");
      case "guided":
        return NO_OPTIMIZATION + ATTRIBUTES + STANDARD + keepComponents(host, "") + keepPackages(app);
      default: throw new IllegalArgumentException("no variant " + variant);
    }
  }

  private static String keepComponents(HostApp host, String modifier) {
    StringBuilder rules = new StringBuilder();
    for (String component : host.components.keySet()) {
      rules.append("-keep").append(modifier).append(" class ").append(component.replace('/', '.'))
          .append(" { <init>(); }\n");
    }
    return rules.toString();
  }

  /** As vendors' guides ask: everything below the two outer packages of the library stays as it is. */
  private static String keepPackages(ClassPool app) {
    SortedSet<String> packages = new TreeSet<>();
    for (String name : app.names()) {
      if (name.startsWith(HostApp.PACKAGE)) continue;
      String[] parts = name.split("/");
      packages.add(parts.length == 1 ? name : parts.length == 2 ? parts[0] + ".**" : parts[0] + "." + parts[1] + ".**");
    }
    StringBuilder rules = new StringBuilder();
    for (String kept : packages) rules.append("-keep class ").append(kept).append(" { *; }\n");
    return rules.toString();
  }

  /** One of three kinds of names that obfuscators are given: words, Chinese characters, letters that look alike. */
  private String dictionary(String name) throws IOException {
    List<String> names = new ArrayList<>();
    int kind = Integer.parseInt(ClassPool.sha256("dictionary\n" + name).substring(0, 4), 16) % 3;
    String[] first = {"amber", "birch", "cedar", "delta", "ember", "fjord", "grove", "heron", "inlet", "jetty", "knoll",
        "lotus", "maple", "north", "ocean", "pearl", "quartz", "river", "stone", "tidal"};
    for (int i = 0; i < 400; ++i) {
      if (kind == 0) names.add(first[i % 20] + (i < 20 ? "" : first[i / 20]));
      if (kind == 1) names.add(new String(Character.toChars(0x4e00 + i * 7)));
      if (kind == 2) names.add("I" + Integer.toBinaryString(i + 2).replace('0', 'l').replace('1', 'I'));
    }
    Path file = work.resolve("dictionary.txt");
    Files.write(file, names, StandardCharsets.UTF_8);
    return "-obfuscationdictionary " + file + "\n-classobfuscationdictionary " + file
        + "\n-packageobfuscationdictionary " + file + "\n";
  }

  private static Result same(ClassPool app) {
    Result result = new Result();
    result.classes = app;
    for (String name : app.names()) result.originals.put(name, name);
    return result;
  }

  /** As build tools that shade libraries do: other packages, the same names in them; strings stay. */
  private static Result relocated(ClassPool app) {
    Result result = new Result();
    result.classes = new ClassPool();
    Remapper remapper = new Remapper() {
      @Override
      public String map(String name) {
        return app.content(name) == null || name.startsWith(HostApp.PACKAGE) ? name : "shaded/x/" + name;
      }
    };
    for (String name : app.names()) {
      ClassWriter writer = new ClassWriter(0);
      new ClassReader(app.content(name)).accept(new ClassRemapper(writer, remapper), 0);
      result.classes.put(remapper.map(name), writer.toByteArray());
      result.originals.put(remapper.map(name), name);
    }
    return result;
  }

  /** Half of the library: whole packages where there are enough of them, and what its classes inherit from. */
  private static ClassPool half(ClassPool app, String name, ClassPool framework) {
    SortedMap<String, List<String>> units = new TreeMap<>();
    long packages = app.names().stream().map(Variants::packageOf).distinct().count();
    for (String type : app.names()) {
      if (type.startsWith(HostApp.PACKAGE)) continue;
      int nested = type.indexOf('$');
      String unit = packages >= 8 ? packageOf(type) : nested < 0 ? type : type.substring(0, nested);
      units.computeIfAbsent(unit, key -> new ArrayList<>()).add(type);
    }
    int total = units.values().stream().mapToInt(List::size).sum();
    Set<String> kept = new TreeSet<>();
    for (String unit : ClassPool.shuffled(units.keySet(), "partial\n" + name)) {
      if (kept.size() * 2 >= total) break;
      Deque<String> todo = new ArrayDeque<>(units.get(unit));
      while (!todo.isEmpty()) {
        String type = todo.pop();
        ClassNode node = app.declaration(type);
        if (node == null || !kept.add(type)) continue;
        if (node.superName != null) todo.add(node.superName);
        todo.addAll(node.interfaces);
      }
    }
    for (String type : app.names()) {
      if (type.startsWith(HostApp.PACKAGE)) kept.add(type);
    }
    ClassPool result = new ClassPool();
    for (String type : kept) result.put(type, app.content(type));
    return result;
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('/')));
  }

  private Result shrink(ClassPool app, String rules) throws IOException {
    Path in = work.resolve("in.jar"), out = work.resolve("out.jar"), mapping = work.resolve("mapping.txt");
    Files.deleteIfExists(out);
    app.write(in);
    Path configuration = work.resolve("rules.pro");
    Files.writeString(configuration, "-injars " + in + "(**.class)\n-outjars " + out + "\n-libraryjars " + frameworkJar
        + "\n-printmapping " + mapping + "\n" + COMMON + rules);
    runProguard(configuration);

    Result result = new Result();
    result.classes = ClassPool.read(out);
    for (String line : Files.readAllLines(mapping)) {  // "a.b.C -> x.y:"; members are indented
      int arrow = line.indexOf(" -> ");
      if (arrow < 0 || line.startsWith(" ") || line.startsWith("#")) continue;
      String renamed = line.substring(arrow + 4, line.length() - 1).replace('.', '/');
      // The name of a class that was removed or merged into another may have gone to a class that stayed.
      if (result.classes.content(renamed) != null) {
        result.originals.put(renamed, line.substring(0, arrow).replace('.', '/'));
      }
    }
    if (result.originals.size() != result.classes.names().size()) throw new IOException("ProGuard's mapping has gaps");
    return result;
  }

  /** ProGuard stays a program of its own: it is met only by the names of its entry points. */
  private void runProguard(Path rules) throws IOException {
    PrintStream console = System.out;
    try (PrintStream log = new PrintStream(work.resolve("proguard.log").toFile(), StandardCharsets.UTF_8)) {
      System.setOut(log);
      Class<?> configurationType = proguard.loadClass("proguard.Configuration");
      Object configuration = configurationType.getConstructor().newInstance();
      Class<?> parserType = proguard.loadClass("proguard.ConfigurationParser");
      Object parser = parserType.getConstructor(java.io.File.class).newInstance(rules.toFile());
      parserType.getMethod("parse", configurationType).invoke(parser, configuration);
      parserType.getMethod("close").invoke(parser);
      Class<?> programType = proguard.loadClass("proguard.ProGuard");
      programType.getMethod("execute").invoke(programType.getConstructor(configurationType).newInstance(configuration));
    } catch (InvocationTargetException error) {
      throw new IOException("ProGuard: " + error.getCause(), error.getCause());
    } catch (ReflectiveOperationException error) {
      throw new IOException(error);
    } finally {
      System.setOut(console);
    }
  }
}
