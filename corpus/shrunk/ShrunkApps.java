import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.*;
import java.util.*;

/**
 * Builds the apps of a plan in every variant it names.
 *
 * <p>java ShrunkApps PLAN OUT WORK KEY FRAMEWORK.jar PROGUARD.jar DX.jar FRAMEWORK.apk   (corpus/shrunk/build calls it)
 *
 * <p>A line of PLAN: app, variants (commas), and for each library its id and its jar of class files up to Java 7, all
 * separated by tabs. Made are OUT/app/variant.apk and OUT/app/variant.tsv: `# key`, then for each class its original
 * name and the one it has now, as descriptors. What is there with the same key is left as it is. Exit code: 0, or 1 if
 * an app could not be made, which is said and does not stop the others.
 */
public final class ShrunkApps {
  private final Path out, work, frameworkJar;
  private final String key;
  private final Variants variants;
  private final AppPackage packager;
  private final ClassPool framework;
  private final Map<Path, ClassPool> libraries = new HashMap<>();
  private boolean failed = false;

  private ShrunkApps(String[] arguments) throws IOException {
    out = Path.of(arguments[1]);
    work = Path.of(arguments[2]);
    key = arguments[3];
    frameworkJar = Path.of(arguments[4]);
    framework = ClassPool.read(frameworkJar);
    variants = new Variants(loader(arguments[5]), frameworkJar, work);
    packager = new AppPackage(loader(arguments[6]), Path.of(arguments[7]), work);
  }

  private static URLClassLoader loader(String jar) throws IOException {
    return new URLClassLoader(new URL[] {Path.of(jar).toUri().toURL()}, ClassLoader.getPlatformClassLoader());
  }

  public static void main(String[] arguments) throws Exception {
    ShrunkApps builder = new ShrunkApps(arguments);
    List<String> plan = Files.readAllLines(Path.of(arguments[0]));
    for (String variant : Variants.ALL) {
      for (String line : plan) builder.make(variant, line.split("\t"));
    }
    System.exit(builder.failed ? 1 : 0);
  }

  private void make(String variant, String[] line) throws IOException, InterruptedException {
    if (!List.of(line[1].split(",")).contains(variant)) return;
    String name = line[0];
    Path folder = out.resolve(name), apk = folder.resolve(variant + ".apk"), truth = folder.resolve(variant + ".tsv");
    StringBuilder text = new StringBuilder(key).append(' ').append(variant);
    for (String library : List.of(line).subList(2, line.length)) {
      text.append(' ').append(Path.of(library.split("=", 2)[1]).getFileName());
    }
    String head = "# " + ClassPool.sha256(text.toString());
    if (Files.exists(apk) && Files.exists(truth)) {
      try (var lines = Files.lines(truth)) {
        if (lines.findFirst().orElse("").equals(head)) return;
      }
    }
    long start = System.nanoTime();
    try {
      ClassPool app = new ClassPool();
      Map<String, Set<String>> groups = new LinkedHashMap<>();
      for (String library : List.of(line).subList(2, line.length)) {
        String[] sides = library.split("=", 2);
        ClassPool classes = library(Path.of(sides[1]));
        groups.put(sides[0], new TreeSet<>(classes.names()));
        app.putAll(classes);
      }
      HostApp host = new HostApp(app, groups, framework);
      app.putAll(host.classes);
      Variants.Result result = variants.make(variant, app, name, host, framework);
      SortedMap<String, String> components = new TreeMap<>();
      List<String> rows = new ArrayList<>();
      for (Map.Entry<String, String> type : result.originals.entrySet()) {
        String element = host.components.get(type.getValue());
        if (element != null) components.put(type.getKey(), element);
        rows.add("L" + type.getValue() + ";\tL" + type.getKey() + ";");
      }
      Collections.sort(rows);
      Files.createDirectories(folder);
      packager.write(apk, result.classes, components);
      rows.add(0, head);
      rows.add(1, "original\tclass");
      Files.write(truth, rows);
      System.out.printf("%s\t%s\t%d classes\t%.1f s%n", name, variant, rows.size() - 2, (System.nanoTime() - start) / 1e9);
    } catch (IOException | RuntimeException error) {
      failed = true;
      String reason = String.valueOf(error);
      System.out.println(name + "\t" + variant + "\tFAILED\t" + reason.substring(0, Math.min(1500, reason.length())));
      Files.deleteIfExists(apk);
      Files.deleteIfExists(truth);
    }
  }

  private ClassPool library(Path jar) throws IOException {
    if (!libraries.containsKey(jar)) libraries.put(jar, ClassPool.read(jar));
    return libraries.get(jar);
  }
}
