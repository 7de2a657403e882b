import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.regex.*;
import java.util.zip.*;
import jdk.internal.org.objectweb.asm.*;

/**
 * Makes of Android's published API list (api/current.txt, "Signature format: 2.0") a jar of classes without code.
 *
 * <p>java AndroidStub CURRENT.txt OUT.jar
 *
 * <p>ProGuard is told by it which methods of a library override the framework's and must keep their names, and what the
 * framework's class hierarchy is. Generic types are erased; a name without a dot is a type variable or in java.lang.
 */
public final class AndroidStub implements Opcodes {
  private static final Pattern ANNOTATION =
      Pattern.compile("@(?!interface\\b)[\\w.]++(\\((?:[^()\"]++|\"[^\"]*+\"|\\([^()]*+\\))*+\\))?+\\s*+");
  private static final Map<String, Integer> MODIFIERS = Map.ofEntries(Map.entry("public", ACC_PUBLIC),
      Map.entry("protected", ACC_PROTECTED), Map.entry("private", ACC_PRIVATE), Map.entry("static", ACC_STATIC),
      Map.entry("final", ACC_FINAL), Map.entry("abstract", ACC_ABSTRACT), Map.entry("native", ACC_NATIVE),
      Map.entry("synchronized", ACC_SYNCHRONIZED), Map.entry("transient", ACC_TRANSIENT),
      Map.entry("volatile", ACC_VOLATILE), Map.entry("strictfp", ACC_STRICT), Map.entry("default", 0),
      Map.entry("deprecated", 0));

  private final Map<String, String> names = new HashMap<>();  // a.b.C.D -> a/b/C$D
  private final Map<String, Map<String, String>> variables = new HashMap<>();  // class -> type variable -> its erasure

  public static void main(String[] arguments) throws IOException {
    new AndroidStub().run(Files.readAllLines(Path.of(arguments[0])), Path.of(arguments[1]));
  }

  private void run(List<String> lines, Path jar) throws IOException {
    String name = "";
    for (String line : lines) {
      if (line.startsWith("package ")) name = packageOf(line);
      if (isClass(line)) declare(name, split(ANNOTATION.matcher(line).replaceAll("")));
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      ClassWriter writer = null;
      String current = "";
      for (String line : lines) {
        if (line.startsWith("package ")) {
          name = packageOf(line);
        } else if (isClass(line)) {
          writer = new ClassWriter(0);
          current = start(writer, name, split(ANNOTATION.matcher(line).replaceAll("")));
        } else if (line.startsWith("    ")) {
          member(writer, current, ANNOTATION.matcher(line).replaceAll("").trim());
        } else if (line.equals("  }")) {
          writer.visitEnd();
          ZipEntry entry = new ZipEntry(current + ".class");
          entry.setTime(315532800000L);  // 1980, the earliest that a zip can say
          zip.putNextEntry(entry);
          zip.write(writer.toByteArray());
          zip.closeEntry();
        }
      }
    }
  }

  private static String packageOf(String line) {
    return line.substring(8, line.lastIndexOf(' ')).replaceAll("@.* ", "").trim();
  }

  private static boolean isClass(String line) {
    return line.startsWith("  ") && !line.startsWith("   ") && line.endsWith("{");
  }

  /** Words of a declaration; spaces inside angle brackets do not separate. */
  private static List<String> split(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (char c : text.toCharArray()) {
      if (c == '<') ++depth;
      if (c == '>') --depth;
      if (c == ' ' && depth == 0) {
        if (word.length() > 0) words.add(word.toString());
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    if (word.length() > 0) words.add(word.toString());
    return words;
  }

  private static int keyword(List<String> words) {
    for (int i = 0; i < words.size(); ++i) {
      if (Set.of("class", "interface", "enum", "@interface").contains(words.get(i))) return i;
    }
    throw new IllegalArgumentException("no class in " + words);
  }

  private static String plain(String type) {
    int at = type.indexOf('<');
    return at < 0 ? type : type.substring(0, at);
  }

  private void declare(String packageName, List<String> words) {
    String dotted = plain(words.get(keyword(words) + 1));
    names.put(packageName + "." + dotted, (packageName + ".").replace('.', '/') + dotted.replace('.', '$'));
  }

  /** Type variables declared in `text`, which begins with an angle bracket; each with the erasure of its first bound. */
  private void addVariables(String text, Map<String, String> scope) {
    Map<String, String> bounds = new LinkedHashMap<>();
    for (String part : parts(text.substring(1, text.lastIndexOf('>')))) {
      String[] sides = part.trim().split(" extends ", 2);
      bounds.put(sides[0].trim(), sides.length == 1 ? "Object" : sides[1].split(" & ")[0].trim());
    }
    for (String variable : bounds.keySet()) scope.put(variable, "java/lang/Object");
    for (int round = 0; round < 2; ++round) {  // a bound may be another variable
      for (Map.Entry<String, String> bound : bounds.entrySet()) {
        scope.put(bound.getKey(), erase(bound.getValue(), scope));
      }
    }
  }

  /** Splits at the commas that stand in no bracket. */
  private static List<String> parts(String text) {
    List<String> result = new ArrayList<>();
    int depth = 0, from = 0;
    for (int i = 0; i < text.length(); ++i) {
      char c = text.charAt(i);
      if (c == '<') ++depth;
      if (c == '>') --depth;
      if (c == ',' && depth == 0) {
        result.add(text.substring(from, i));
        from = i + 1;
      }
    }
    if (!text.substring(from).isBlank()) result.add(text.substring(from));
    return result;
  }

  private String erase(String type, Map<String, String> scope) {
    String name = withoutArguments(type);
    if (scope.containsKey(name)) return scope.get(name);
    String known = names.get(name.indexOf('.') < 0 ? "java.lang." + name : name);
    if (known != null) return known;
    known = names.get("java.lang." + name);  // Thread.State
    if (known != null) return known;
    return name.indexOf('.') < 0 ? "java/lang/" + name : name.replace('.', '/');
  }

  /** Drops type arguments: a.B<T>.C<U> is a.B.C. */
  private static String withoutArguments(String type) {
    StringBuilder result = new StringBuilder();
    int depth = 0;
    for (char c : type.toCharArray()) {
      if (c == '<') ++depth;
      if (depth == 0) result.append(c);
      if (c == '>') --depth;
    }
    return result.toString().trim();
  }

  private String descriptor(String type, Map<String, String> scope) {
    String name = withoutArguments(type);
    StringBuilder result = new StringBuilder();
    if (name.endsWith("...")) name = name.substring(0, name.length() - 3) + "[]";
    while (name.endsWith("[]")) {
      result.append('[');
      name = name.substring(0, name.length() - 2).trim();
    }
    switch (name) {
      case "void": return result.append('V').toString();
      case "boolean": return result.append('Z').toString();
      case "byte": return result.append('B').toString();
      case "char": return result.append('C').toString();
      case "short": return result.append('S').toString();
      case "int": return result.append('I').toString();
      case "long": return result.append('J').toString();
      case "float": return result.append('F').toString();
      case "double": return result.append('D').toString();
      default: return result.append('L').append(erase(name, scope)).append(';').toString();
    }
  }

  private String start(ClassWriter writer, String packageName, List<String> words) {
    int at = keyword(words), access = ACC_SUPER;
    for (String word : words.subList(0, at)) access |= MODIFIERS.getOrDefault(word, 0);
    String kind = words.get(at), declared = words.get(at + 1), dotted = plain(declared);
    String name = names.get(packageName + "." + dotted);
    Map<String, String> scope = new HashMap<>();
    int outer = name.lastIndexOf('$');
    if (outer > 0 && variables.containsKey(name.substring(0, outer))) {
      scope.putAll(variables.get(name.substring(0, outer)));
    }
    if (declared.indexOf('<') > 0) addVariables(declared.substring(declared.indexOf('<')), scope);
    variables.put(name, scope);

    String parent = kind.equals("enum") ? "java/lang/Enum" : "java/lang/Object";
    List<String> interfaces = new ArrayList<>();
    boolean isInterface = kind.endsWith("interface");
    if (isInterface) access = (access & ~(ACC_SUPER | ACC_FINAL)) | ACC_INTERFACE | ACC_ABSTRACT;
    if (kind.equals("@interface")) {
      access |= ACC_ANNOTATION;
      interfaces.add("java/lang/annotation/Annotation");
    }
    if (kind.equals("enum")) access |= ACC_ENUM;
    String mode = "";
    for (String word : words.subList(at + 2, words.size())) {
      if (word.equals("extends") || word.equals("implements")) mode = word;
      else if (word.equals("{")) break;
      else if (mode.equals("extends") && !isInterface) parent = erase(word, scope);
      else interfaces.add(erase(word.replace(",", ""), scope));
    }
    if (name.equals("java/lang/Object")) parent = null;
    writer.visit(V1_6, access & ~(ACC_STATIC | ACC_PROTECTED | ACC_PRIVATE), name, null, parent,
        interfaces.toArray(new String[0]));
    return name;
  }

  private void member(ClassWriter writer, String owner, String line) {
    String text = line.endsWith(";") ? line.substring(0, line.length() - 1) : line;
    int space = text.indexOf(' ');
    String kind = text.substring(0, space);
    Map<String, String> scope = new HashMap<>(variables.get(owner));
    if (kind.equals("field") || kind.equals("enum_constant")) {
      int value = text.indexOf(" = ");
      if (value > 0) text = text.substring(0, value);
      List<String> words = split(text.substring(space + 1));
      int access = 0, i = 0;
      while (MODIFIERS.containsKey(words.get(i))) access |= MODIFIERS.get(words.get(i++));
      writer.visitField(access, words.get(words.size() - 1), descriptor(words.get(i), scope), null, null).visitEnd();
      return;
    }
    if (!kind.equals("ctor") && !kind.equals("method")) throw new IllegalArgumentException("what is: " + line);
    int open = text.indexOf('('), close = text.indexOf(')', open);
    List<String> words = split(text.substring(space + 1, open));
    int access = 0, i = 0;
    for (; i < words.size() - 1; ++i) {
      String word = words.get(i);
      if (word.startsWith("<")) addVariables(word, scope);
      else if (MODIFIERS.containsKey(word)) access |= MODIFIERS.get(word);
      else break;
    }
    StringBuilder descriptor = new StringBuilder("(");
    for (String parameter : parts(text.substring(open + 1, close))) {
      List<String> inside = split(parameter);
      inside.removeIf(MODIFIERS::containsKey);
      descriptor.append(descriptor(inside.get(0), scope));
    }
    if (text.substring(open, close).indexOf("...") > 0) access |= ACC_VARARGS;
    boolean constructor = kind.equals("ctor");
    descriptor.append(')').append(constructor ? "V" : descriptor(words.get(i), scope));
    writer.visitMethod(access, constructor ? "<init>" : words.get(words.size() - 1), descriptor.toString(), null, null)
        .visitEnd();
  }
}
