import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.*;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.zip.*;
import jdk.internal.org.objectweb.asm.*;

/** Makes an APK of classes: dx, a manifest through aapt, and a zip whose times and order are always the same. */
final class AppPackage {
  private static final String DX = "com.android.dx.command.dexer.Main";

  private final ClassLoader dx;
  private final Path frameworkApk, work;

  AppPackage(URLClassLoader dx, Path frameworkApk, Path work) {
    this.dx = dx;
    this.frameworkApk = frameworkApk;
    this.work = work;
  }

  /** `components`: the names that the manifest declares, with their elements. */
  void write(Path apk, ClassPool classes, SortedMap<String, String> components)
      throws IOException, InterruptedException {
    Path jar = work.resolve("dex-in.jar"), folder = work.resolve("dex");
    clear(folder);
    classes.write(jar);
    runDx(jar, folder);
    SortedMap<String, byte[]> entries = new TreeMap<>(Comparator.comparing(String::length).thenComparing(name -> name));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) entries.put(file.getFileName().toString(), Files.readAllBytes(file));
    }
    if (!entries.containsKey("classes.dex")) throw new IOException("dx made nothing");
    Path temporary = work.resolve("app.apk");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(temporary))) {
      put(zip, "AndroidManifest.xml", manifest(components));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) put(zip, entry.getKey(), entry.getValue());
    }
    Files.move(temporary, apk, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(315532800000L);  // 1980, the earliest that a zip can say
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static void clear(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) Files.delete(file);
    }
  }

  private byte[] manifest(SortedMap<String, String> components) throws IOException, InterruptedException {
    StringBuilder text = new StringBuilder();
    text.append("<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\" package=\"cn.example.host\"")
        .append(" android:versionCode=\"1\" android:versionName=\"1.0\">\n")
        .append("<uses-sdk android:minSdkVersion=\"21\" android:targetSdkVersion=\"28\"/>\n")
        .append("<uses-permission android:name=\"android.permission.INTERNET\"/>\n")
        .append("<application android:label=\"host\">\n"
            + "<activity android:name=\"cn.example.host.MainActivity\"><intent-filter>")
        .append("<action android:name=\"android.intent.action.MAIN\"/>"
            + "<category android:name=\"android.intent.category.LAUNCHER\"/>")
        .append("</intent-filter></activity>\n");
    int number = 0;
    for (Map.Entry<String, String> component : components.entrySet()) {
      text.append('<').append(component.getValue()).append(" android:name=\"")
          .append(component.getKey().replace('/', '.')).append('"');
      if (component.getValue().equals("provider")) {
        text.append(" android:authorities=\"cn.example.host.p").append(number++).append('"');
      }
      text.append("/>\n");
    }
    text.append("</application>\n</manifest>\n");
    Path source = work.resolve("AndroidManifest.xml"), made = work.resolve("manifest.apk");
    Files.writeString(source, text.toString());
    Process aapt = new ProcessBuilder("aapt", "package", "-f", "-M", source.toString(), "-I", frameworkApk.toString(), "-F",
        made.toString()).redirectErrorStream(true).redirectOutput(work.resolve("aapt.log").toFile()).start();
    if (aapt.waitFor() != 0) throw new IOException("aapt: " + Files.readString(work.resolve("aapt.log")));
    try (ZipFile zip = new ZipFile(made.toFile());
        InputStream in = zip.getInputStream(zip.getEntry("AndroidManifest.xml"))) {
      return in.readAllBytes();
    }
  }

  /** dx was written to run once in a process: what it keeps in static fields is emptied before each run. */
  private void runDx(Path jar, Path folder) throws IOException {
    PrintStream out = System.out, err = System.err;
    try (PrintStream log = new PrintStream(work.resolve("dx.log").toFile(), StandardCharsets.UTF_8)) {
      System.setOut(log);
      System.setErr(log);
      redirectConsole(log);
      Class<?> main = dx.loadClass(DX), argumentsType = dx.loadClass(DX + "$Arguments");
      for (Field field : main.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) continue;
        field.setAccessible(true);
        Object value = field.get(null);
        if (value instanceof Collection) ((Collection<?>) value).clear();
        if (value instanceof AtomicInteger) ((AtomicInteger) value).set(0);
        if (Modifier.isFinal(field.getModifiers())) continue;
        if (field.getType() == boolean.class) field.setBoolean(null, false);
        if (field.getType() == int.class) field.setInt(null, 0);
        if (Set.of("outputDex", "outputResources", "classesInMainDex").contains(field.getName())) field.set(null, null);
      }
      Constructor<?> constructor = argumentsType.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object arguments = constructor.newInstance();
      Method parse = argumentsType.getDeclaredMethod("parse", String[].class);
      parse.setAccessible(true);
      parse.invoke(arguments, (Object) new String[] {"--no-strict", "--multi-dex", "--output=" + folder, jar.toString()});
      Method run = main.getDeclaredMethod("run", argumentsType);
      run.setAccessible(true);
      int code = (Integer) run.invoke(null, arguments);
      log.flush();
      if (code != 0) throw new IOException("dx: " + Files.readString(work.resolve("dx.log")));
    } catch (InvocationTargetException error) {
      throw new IOException("dx: " + error.getCause(), error.getCause());
    } catch (ReflectiveOperationException error) {
      throw new IOException(error);
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /** dx remembers System.out and System.err of the moment it was loaded. */
  private void redirectConsole(PrintStream log) throws ReflectiveOperationException {
    Class<?> console = dx.loadClass("com.android.dx.command.DxConsole");
    console.getField("out").set(null, log);
    console.getField("err").set(null, log);
  }
}
