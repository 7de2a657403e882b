import java.util.*;
import jdk.internal.org.objectweb.asm.*;
import jdk.internal.org.objectweb.asm.tree.*;

/**
 * The app of ours around a library: an activity, one class that uses a sample of the library's public API, classes that
 * implement its listeners, and the library's components for the manifest.
 *
 * <p>The sample stands for an integration: 3 % of the classes (4 to 25), public and with a real name, up to three
 * methods of each; which ones is decided by a hash of their names. Every argument comes from System.getProperties(), so
 * that no optimizer can know it, and every result goes back there.
 */
final class HostApp implements Opcodes {
  static final String PACKAGE = "cn/example/host/";
  static final String ACTIVITY = PACKAGE + "MainActivity";
  private static final String VALUES = PACKAGE + "Values";
  private static final int METHODS_PER_CLASS = 3, FEWEST = 4, MOST = 25;
  private static final double SHARE = 0.03;

  /** Components by the element of the manifest that names them. */
  final SortedMap<String, String> components = new TreeMap<>();
  final ClassPool classes = new ClassPool();

  private final ClassPool library, framework;
  private int listeners = 0;

  /** `library`: all classes of the app; `groups`: names of the classes of each library in it. */
  HostApp(ClassPool library, Map<String, Set<String>> groups, ClassPool framework) {
    this.library = library;
    this.framework = framework;
    classes.put(VALUES, values());
    List<String> users = new ArrayList<>();
    for (Map.Entry<String, Set<String>> group : groups.entrySet()) {
      String user = PACKAGE + "Use" + users.size();
      users.add(user);
      classes.put(user, user(user, group.getValue()));
      findComponents(group.getValue());
    }
    classes.put(ACTIVITY, activity(users));
  }

  private static final Map<String, String> ELEMENTS = Map.of("android/app/Activity", "activity", "android/app/Service",
      "service", "android/content/BroadcastReceiver", "receiver", "android/content/ContentProvider", "provider");

  private void findComponents(Set<String> names) {
    for (String name : names) {
      ClassNode node = library.declaration(name);
      if ((node.access & ACC_PUBLIC) == 0 || (node.access & (ACC_ABSTRACT | ACC_INTERFACE)) != 0) continue;
      if (!has(node, "<init>", "()V")) continue;
      for (String parent : library.parents(name, framework)) {
        if (ELEMENTS.containsKey(parent)) {
          components.put(name, ELEMENTS.get(parent));
          break;
        }
      }
    }
  }

  private static boolean has(ClassNode node, String name, String descriptor) {
    for (MethodNode method : node.methods) {
      if (method.name.equals(name) && method.desc.equals(descriptor)) return (method.access & ACC_PUBLIC) != 0;
    }
    return false;
  }

  /** A name that an app's author could have written: obfuscated ones are short. */
  private boolean isEntry(String name) {
    ClassNode node = library.declaration(name);
    if ((node.access & ACC_PUBLIC) == 0 || (node.access & (ACC_SYNTHETIC | ACC_ANNOTATION)) != 0) return false;
    String simple = name.substring(name.lastIndexOf('/') + 1);
    for (String part : simple.split("\\$")) {
      if (part.length() < 4 || Character.isDigit(part.charAt(0))) return false;
    }
    for (InnerClassNode inner : node.innerClasses) {  // the real access of a nested class
      if (inner.name.equals(name) && ((inner.access & ACC_PUBLIC) == 0 || inner.innerName == null)) return false;
    }
    for (String part : name.split("/")) {
      if (part.equals("internal")) return false;
    }
    return !simple.equals("package-info") && !simple.equals("BuildConfig") && !simple.equals("R")
        && !simple.startsWith("R$");
  }

  private byte[] user(String user, Set<String> names) {
    List<String> candidates = new ArrayList<>();
    for (String name : names) {
      if (isEntry(name)) candidates.add(name);
    }
    int wanted = (int) Math.max(FEWEST, Math.min(MOST, Math.round(names.size() * SHARE)));
    ClassWriter writer = start(user, "java/lang/Object");
    MethodVisitor run = method(writer, ACC_PUBLIC | ACC_STATIC, "run", "()V");
    for (String name : ClassPool.shuffled(candidates, "entry")) {
      if (wanted == 0) break;
      if (use(run, name)) --wanted;
    }
    finish(run, RETURN);
    writer.visitEnd();
    return writer.toByteArray();
  }

  /** Adds code that uses the class; false where there is nothing to be used. */
  private boolean use(MethodVisitor run, String name) {
    ClassNode node = library.declaration(name);
    if ((node.access & ACC_INTERFACE) != 0) return useListener(run, node);
    Map<String, MethodNode> methods = new TreeMap<>();
    for (MethodNode method : node.methods) {
      boolean open = (method.access & ACC_PUBLIC) != 0 && (method.access & (ACC_SYNTHETIC | ACC_BRIDGE)) == 0;
      boolean makes = method.name.equals("<init>") && (node.access & ACC_ABSTRACT) != 0;
      if (open && !makes && !method.name.equals("<clinit>")) methods.put(method.name + method.desc, method);
    }
    int used = 0;
    for (String key : ClassPool.shuffled(methods.keySet(), "method")) {
      if (used == METHODS_PER_CLASS) break;
      call(run, name, methods.get(key), "v" + used++);
    }
    return used > 0;
  }

  private static void call(MethodVisitor code, String owner, MethodNode method, String key) {
    boolean makes = method.name.equals("<init>"), isStatic = (method.access & ACC_STATIC) != 0;
    if (makes) {
      code.visitTypeInsn(NEW, owner);
      code.visitInsn(DUP);
    } else if (!isStatic) {
      value(code, Type.getObjectType(owner), owner);
    }
    int number = 0;
    for (Type type : Type.getArgumentTypes(method.desc)) value(code, type, key + number++);
    int opcode = makes ? INVOKESPECIAL : isStatic ? INVOKESTATIC : INVOKEVIRTUAL;
    code.visitMethodInsn(opcode, owner, method.name, method.desc, false);
    Type result = makes ? Type.getObjectType(owner) : Type.getReturnType(method.desc);
    if (result.getSort() >= Type.ARRAY) {
      code.visitMethodInsn(INVOKESTATIC, VALUES, "put", "(Ljava/lang/Object;)V", false);
    } else if (result.getSize() > 0) {
      code.visitInsn(result.getSize() == 1 ? POP : POP2);
    }
  }

  /** Implements an interface, as an app does with a listener. */
  private boolean useListener(MethodVisitor run, ClassNode node) {
    Map<String, MethodNode> methods = new TreeMap<>();
    Deque<String> todo = new ArrayDeque<>(List.of(node.name));
    Set<String> seen = new HashSet<>();
    while (!todo.isEmpty()) {
      String name = todo.pop();
      if (!seen.add(name)) continue;
      ClassNode at = library.declaration(name);
      if (at == null) at = framework.declaration(name);
      if (at == null) return false;
      todo.addAll(at.interfaces);
      for (MethodNode method : at.methods) {
        if ((method.access & ACC_STATIC) == 0) methods.put(method.name + method.desc, method);
      }
    }
    if (methods.isEmpty()) return false;
    String name = PACKAGE + "Listener" + listeners++;
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(V1_6, ACC_PUBLIC | ACC_SUPER, name, null, "java/lang/Object", new String[] {node.name});
    constructor(writer, "java/lang/Object");
    for (MethodNode method : methods.values()) {
      MethodVisitor body = method(writer, ACC_PUBLIC, method.name, method.desc);
      Type result = Type.getReturnType(method.desc);
      value(body, result, method.name);
      finish(body, result.getOpcode(IRETURN));
    }
    writer.visitEnd();
    classes.put(name, writer.toByteArray());
    run.visitTypeInsn(NEW, name);
    run.visitInsn(DUP);
    run.visitMethodInsn(INVOKESPECIAL, name, "<init>", "()V", false);
    run.visitMethodInsn(INVOKESTATIC, VALUES, "put", "(Ljava/lang/Object;)V", false);
    return true;
  }

  /** Pushes a value of the type that nobody can know before the app runs. */
  private static void value(MethodVisitor code, Type type, String key) {
    if (type.getSort() == Type.VOID) return;
    code.visitLdcInsn(key);
    if (type.getSort() >= Type.ARRAY) {
      code.visitMethodInsn(INVOKESTATIC, VALUES, "get", "(Ljava/lang/String;)Ljava/lang/Object;", false);
      code.visitTypeInsn(CHECKCAST, type.getInternalName());
      return;
    }
    code.visitMethodInsn(INVOKESTATIC, VALUES, "number", "(Ljava/lang/String;)I", false);
    switch (type.getSort()) {
      case Type.LONG: code.visitInsn(I2L); break;
      case Type.FLOAT: code.visitInsn(I2F); break;
      case Type.DOUBLE: code.visitInsn(I2D); break;
      case Type.BYTE: code.visitInsn(I2B); break;
      case Type.CHAR: code.visitInsn(I2C); break;
      case Type.SHORT: code.visitInsn(I2S); break;
      case Type.BOOLEAN:
        code.visitInsn(ICONST_1);
        code.visitInsn(IAND);
        break;
      default: break;
    }
  }

  private static byte[] values() {
    ClassWriter writer = start(VALUES, "java/lang/Object");
    MethodVisitor get = method(writer, ACC_PUBLIC | ACC_STATIC, "get", "(Ljava/lang/String;)Ljava/lang/Object;");
    get.visitMethodInsn(INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;", false);
    get.visitVarInsn(ALOAD, 0);
    get.visitMethodInsn(INVOKEVIRTUAL, "java/util/Properties", "get", "(Ljava/lang/Object;)Ljava/lang/Object;", false);
    finish(get, ARETURN);
    MethodVisitor number = method(writer, ACC_PUBLIC | ACC_STATIC, "number", "(Ljava/lang/String;)I");
    number.visitVarInsn(ALOAD, 0);
    number.visitMethodInsn(INVOKESTATIC, VALUES, "get", "(Ljava/lang/String;)Ljava/lang/Object;", false);
    number.visitMethodInsn(INVOKEVIRTUAL, "java/lang/Object", "hashCode", "()I", false);
    finish(number, IRETURN);
    MethodVisitor put = method(writer, ACC_PUBLIC | ACC_STATIC, "put", "(Ljava/lang/Object;)V");
    put.visitMethodInsn(INVOKESTATIC, "java/lang/System", "getProperties", "()Ljava/util/Properties;", false);
    put.visitLdcInsn("last");
    put.visitVarInsn(ALOAD, 0);
    put.visitMethodInsn(INVOKEVIRTUAL, "java/util/Properties", "put",
        "(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;", false);
    put.visitInsn(POP);
    finish(put, RETURN);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static byte[] activity(List<String> users) {
    ClassWriter writer = start(ACTIVITY, "android/app/Activity");
    MethodVisitor create = method(writer, ACC_PROTECTED, "onCreate", "(Landroid/os/Bundle;)V");
    create.visitVarInsn(ALOAD, 0);
    create.visitVarInsn(ALOAD, 1);
    create.visitMethodInsn(INVOKESPECIAL, "android/app/Activity", "onCreate", "(Landroid/os/Bundle;)V", false);
    for (String user : users) create.visitMethodInsn(INVOKESTATIC, user, "run", "()V", false);
    finish(create, RETURN);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static ClassWriter start(String name, String parent) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(V1_6, ACC_PUBLIC | ACC_SUPER, name, null, parent, null);
    constructor(writer, parent);
    return writer;
  }

  private static void constructor(ClassWriter writer, String parent) {
    MethodVisitor code = method(writer, ACC_PUBLIC, "<init>", "()V");
    code.visitVarInsn(ALOAD, 0);
    code.visitMethodInsn(INVOKESPECIAL, parent, "<init>", "()V", false);
    finish(code, RETURN);
  }

  private static MethodVisitor method(ClassWriter writer, int access, String name, String descriptor) {
    MethodVisitor code = writer.visitMethod(access, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void finish(MethodVisitor code, int returnOpcode) {
    code.visitInsn(returnOpcode);
    code.visitMaxs(0, 0);  // computed by the writer
    code.visitEnd();
  }
}
