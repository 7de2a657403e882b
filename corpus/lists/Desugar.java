import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.*;
import java.util.zip.*;
import jdk.internal.org.objectweb.asm.*;
import jdk.internal.org.objectweb.asm.tree.*;

/**
 * Makes of the classes of Java libraries a jar that dx accepts.
 *
 * <p>java Desugar OUT.jar IN.jar...   (corpus/lists/libraries.bash calls it)
 *
 * <p>dx reads class files up to Java 7. Two things of Java 8 occur in the libraries: the version number of the class
 * file, which is lowered, and lambdas, which are an invokedynamic that LambdaMetafactory answers at run time. As
 * Android's own tools do, each lambda becomes a class made here: it keeps the captured values in fields and calls the
 * lambda's body from the one method of the interface. From Java 9 on a concatenation of strings is an invokedynamic too:
 * it becomes a method that appends to a StringBuilder. What says which classes are nest mates is dropped, and which
 * classes may extend one; dx and ART do not look at it. Anything else of Java 8 and later stops this program, or dx.
 */
public final class Desugar implements Opcodes {
  private static final int JAVA_6 = 50, JAVA_7 = 51, JAVA_8 = 52;
  private static final int MAJOR_VERSION = 7;  // offset in a class file (its low byte)

  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  public static void main(String[] arguments) throws IOException {
    Desugar desugar = new Desugar();
    for (String jar : List.of(arguments).subList(1, arguments.length)) desugar.read(Path.of(jar));
    desugar.moveStaticMethods();
    desugar.write(Path.of(arguments[0]));
  }

  private void read(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (!entry.getName().endsWith(".class") || entry.getName().startsWith("META-INF/")) continue;
        try (InputStream in = zip.getInputStream(entry)) {
          add(entry.getName(), in.readAllBytes());
        }
      }
    }
  }

  private void write(Path jar) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (Map.Entry<String, byte[]> file : classes.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
  }

  private void add(String file, byte[] bytes) {
    if (file.equals("module-info.class")) return;
    if (bytes[MAJOR_VERSION] >= JAVA_8) {
      boolean newer = bytes[MAJOR_VERSION] > JAVA_8;
      ClassNode node = new ClassNode();
      new ClassReader(hideSealing(bytes)).accept(node, ClassReader.SKIP_FRAMES);
      node.nestHostClass = null;
      node.nestMembers = null;
      node.attrs = null;
      if (replaceDynamic(node) || newer) {
        node.version = JAVA_6;  // from Java 7 on a class must carry the stack frames that were skipped
        bytes = written(node);
      } else {
        bytes[MAJOR_VERSION] = JAVA_7;
      }
    }
    classes.putIfAbsent(file, bytes);
  }

  /**
   * Static methods of interfaces are moved to a class beside each interface, named as Android's own tools name it; dx
   * has no call for them. Methods of the framework are left, and stop dx.
   */
  private void moveStaticMethods() {
    Set<String> split = new HashSet<>();
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      ClassReader reader = new ClassReader(file.getValue());
      if ((reader.getAccess() & ACC_INTERFACE) == 0) continue;
      ClassNode node = new ClassNode();
      reader.accept(node, ClassReader.SKIP_CODE);
      if (node.methods.stream().anyMatch(Desugar::isMoved)) split.add(node.name);
    }
    if (split.isEmpty()) return;
    Map<String, byte[]> added = new LinkedHashMap<>();
    for (Map.Entry<String, byte[]> file : classes.entrySet()) {
      ClassNode node = new ClassNode();
      new ClassReader(file.getValue()).accept(node, ClassReader.SKIP_FRAMES);
      boolean changed = false;
      for (MethodNode method : node.methods) {
        for (AbstractInsnNode instruction : method.instructions.toArray()) {
          if (!(instruction instanceof MethodInsnNode)) continue;
          MethodInsnNode call = (MethodInsnNode) instruction;
          if (call.getOpcode() != INVOKESTATIC || !split.contains(call.owner)) continue;
          call.owner += COMPANION;
          call.itf = false;
          changed = true;
        }
      }
      if (split.contains(node.name)) {
        changed = true;
        ClassNode companion = new ClassNode();
        companion.visit(JAVA_6, ACC_PUBLIC | ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER, node.name + COMPANION, null,
            "java/lang/Object", null);
        for (MethodNode method : node.methods) {
          if (!isMoved(method)) continue;
          method.access = (method.access & ~ACC_PRIVATE) | ACC_PUBLIC;
          companion.methods.add(method);
        }
        node.methods.removeAll(companion.methods);
        added.put(companion.name + ".class", written(companion));
      }
      if (!changed) continue;
      node.version = JAVA_6;
      file.setValue(written(node));
    }
    classes.putAll(added);
  }

  private static final String COMPANION = "$-CC";

  private static boolean isMoved(MethodNode method) {
    return (method.access & ACC_STATIC) != 0 && !method.name.equals("<clinit>");
  }

  private static byte[] written(ClassNode node) {
    ClassWriter writer = new ClassWriter(0);
    node.accept(writer);
    return writer.toByteArray();
  }

  /** ASM's way to speak of sealed classes differs from JDK to JDK: under another name the attribute is an unknown one. */
  private static byte[] hideSealing(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace("PermittedSubclasses", "permittedSubclasses").getBytes(StandardCharsets.ISO_8859_1);
  }

  private boolean replaceDynamic(ClassNode owner) {
    List<MethodNode> accessors = new ArrayList<>();
    int lambdas = 0;
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode instruction : method.instructions.toArray()) {
        if (!(instruction instanceof InvokeDynamicInsnNode)) continue;
        InvokeDynamicInsnNode site = (InvokeDynamicInsnNode) instruction;
        if (site.bsm.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
          MethodNode concatenation = makeConcatenation(site, accessors.size());
          accessors.add(concatenation);
          method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, owner.name, concatenation.name, site.desc,
              (owner.access & ACC_INTERFACE) != 0));
          continue;
        }
        String lambda = makeLambda(owner, lambdas++, site, accessors);
        method.instructions.set(site, new MethodInsnNode(INVOKESTATIC, lambda, "make", site.desc, false));
      }
    }
    if (lambdas == 0 && accessors.isEmpty()) return false;
    owner.methods.addAll(accessors);
    owner.innerClasses.removeIf(inner -> inner.name.startsWith("java/lang/invoke/"));
    return true;
  }

  /** The recipe of a concatenation has \u0001 for each argument and \u0002 for each constant. */
  private static MethodNode makeConcatenation(InvokeDynamicInsnNode site, int number) {
    Type[] arguments = Type.getArgumentTypes(site.desc);
    MethodNode code = new MethodNode(ACC_STATIC | ACC_SYNTHETIC, "concatenate$" + number, site.desc, null, null);
    String recipe = site.name.equals("makeConcat") ? "\u0001".repeat(arguments.length) : (String) site.bsmArgs[0];
    code.visitTypeInsn(NEW, "java/lang/StringBuilder");
    code.visitInsn(DUP);
    code.visitMethodInsn(INVOKESPECIAL, "java/lang/StringBuilder", "<init>", "()V", false);
    int argument = 0, constant = 1, slot = 0;
    for (String part : recipe.split("(?<=[\u0001\u0002])|(?=[\u0001\u0002])")) {
      Type type = Type.getObjectType("java/lang/String");
      if (part.equals("\u0001")) {
        type = arguments[argument++];
        code.visitVarInsn(type.getOpcode(ILOAD), slot);
        slot += type.getSize();
      } else {
        code.visitLdcInsn(part.equals("\u0002") ? String.valueOf(site.bsmArgs[constant++]) : part);
      }
      String taken = type.getDescriptor();
      if (isPrimitive(type)) {
        if ("BS".contains(taken)) taken = "I";
      } else if (!taken.equals("Ljava/lang/String;")) {
        taken = "Ljava/lang/Object;";
      }
      code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/StringBuilder", "append", "(" + taken + ")Ljava/lang/StringBuilder;",
          false);
    }
    code.visitMethodInsn(INVOKEVIRTUAL, "java/lang/StringBuilder", "toString", "()Ljava/lang/String;", false);
    code.visitInsn(ARETURN);
    code.maxLocals = slot;
    code.maxStack = 4;
    return code;
  }

  /** Adds the class that stands for the lambda of `site`; returns its name. Its `make` takes the captured values. */
  private String makeLambda(ClassNode owner, int number, InvokeDynamicInsnNode site, List<MethodNode> accessors) {
    if (!site.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        || (!site.bsm.getName().equals("metafactory") && !isPlain(site))) {
      throw new IllegalArgumentException(owner.name + ": invokedynamic with " + site.bsm);
    }
    Type erased = (Type) site.bsmArgs[0], actual = (Type) site.bsmArgs[2];  // of the interface method
    Handle body = (Handle) site.bsmArgs[1];
    Type[] captured = Type.getArgumentTypes(site.desc);
    String name = owner.name + "$$Lambda$" + number;

    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    writer.visit(JAVA_6, ACC_PUBLIC | ACC_FINAL | ACC_SYNTHETIC | ACC_SUPER, name, null, "java/lang/Object",
        new String[] {Type.getReturnType(site.desc).getInternalName()});
    String constructor = Type.getMethodDescriptor(Type.VOID_TYPE, captured);
    writeConstructor(writer, name, constructor, captured);

    MethodVisitor make = start(writer, ACC_PUBLIC | ACC_STATIC, "make", site.desc);
    make.visitTypeInsn(NEW, name);
    make.visitInsn(DUP);
    loadArguments(make, captured);
    make.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor, false);
    finish(make, ARETURN);

    MethodVisitor call = start(writer, ACC_PUBLIC, site.name, erased.getDescriptor());
    for (int i = 0; i < captured.length; ++i) {
      call.visitVarInsn(ALOAD, 0);
      call.visitFieldInsn(GETFIELD, name, "captured" + i, captured[i].getDescriptor());
    }
    Type[] given = erased.getArgumentTypes(), expected = actual.getArgumentTypes();
    List<Type> taken = parameters(body);
    taken = taken.subList(taken.size() - given.length, taken.size());
    for (int i = 0, slot = 1; i < given.length; slot += given[i++].getSize()) {
      call.visitVarInsn(given[i].getOpcode(ILOAD), slot);
      if (!given[i].equals(expected[i])) call.visitTypeInsn(CHECKCAST, expected[i].getInternalName());
      convert(call, expected[i], taken.get(i));
    }
    callBody(call, owner, number, body, accessors);
    Type wanted = erased.getReturnType(), returned = result(body);
    if (wanted == Type.VOID_TYPE) {
      if (returned.getSize() > 0) call.visitInsn(returned.getSize() == 1 ? POP : POP2);
    } else {
      convert(call, returned, wanted);
    }
    finish(call, wanted.getOpcode(IRETURN));
    writer.visitEnd();
    classes.put(name + ".class", writer.toByteArray());
    return name;
  }

  /** altMetafactory with no further interfaces or bridges: at most the flag that the lambda can be serialized. */
  private static boolean isPlain(InvokeDynamicInsnNode site) {
    return site.bsm.getName().equals("altMetafactory") && ((Integer) site.bsmArgs[3] & ~1) == 0;
  }

  private static void writeConstructor(ClassWriter writer, String name, String descriptor, Type[] captured) {
    MethodVisitor constructor = start(writer, ACC_PRIVATE, "<init>", descriptor);
    constructor.visitVarInsn(ALOAD, 0);
    constructor.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    for (int i = 0, slot = 1; i < captured.length; slot += captured[i++].getSize()) {
      writer.visitField(ACC_PRIVATE | ACC_FINAL, "captured" + i, captured[i].getDescriptor(), null, null);
      constructor.visitVarInsn(ALOAD, 0);
      constructor.visitVarInsn(captured[i].getOpcode(ILOAD), slot);
      constructor.visitFieldInsn(PUTFIELD, name, "captured" + i, captured[i].getDescriptor());
    }
    finish(constructor, RETURN);
  }

  private static boolean makes(Handle body) {
    return body.getTag() == H_NEWINVOKESPECIAL;
  }

  /** What the body takes, its object first where it has one. */
  private static List<Type> parameters(Handle body) {
    List<Type> types = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
    if (body.getTag() != H_INVOKESTATIC && !makes(body)) types.add(0, Type.getObjectType(body.getOwner()));
    return types;
  }

  private static Type result(Handle body) {
    return makes(body) ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
  }

  private static final Map<String, String> BOXES = Map.of("Z", "Boolean", "B", "Byte", "C", "Character", "S", "Short", "I",
      "Integer", "J", "Long", "F", "Float", "D", "Double");

  /** Boxes or unboxes where one of the types is primitive and the other is not. */
  private static void convert(MethodVisitor code, Type from, Type to) {
    if (isPrimitive(from) == isPrimitive(to)) return;
    Type primitive = isPrimitive(from) ? from : to;
    String box = "java/lang/" + BOXES.get(primitive.getDescriptor());
    if (isPrimitive(from)) {
      code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + from.getDescriptor() + ")L" + box + ";", false);
    } else {
      if (!from.getInternalName().equals(box)) code.visitTypeInsn(CHECKCAST, box);
      code.visitMethodInsn(INVOKEVIRTUAL, box, primitive.getClassName() + "Value", "()" + primitive.getDescriptor(), false);
    }
  }

  /**
   * The body of a lambda is private in its class: it is reached through a static method added there, and so is a
   * constructor.
   */
  private static void callBody(MethodVisitor call, ClassNode owner, int number, Handle body,
      List<MethodNode> accessors) {
    int opcode = opcode(body);
    if (!makes(body) && (!body.getOwner().equals(owner.name) || (opcode != INVOKESTATIC && opcode != INVOKESPECIAL))) {
      call.visitMethodInsn(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      return;
    }
    Type returned = result(body);
    Type[] arguments = parameters(body).toArray(new Type[0]);
    MethodNode accessor = new MethodNode(ACC_STATIC | ACC_SYNTHETIC, "access$lambda$" + number,
        Type.getMethodDescriptor(returned, arguments), null, null);
    if (makes(body)) {
      accessor.visitTypeInsn(NEW, body.getOwner());
      accessor.visitInsn(DUP);
    }
    accessor.maxLocals = loadArguments(accessor, arguments);
    accessor.maxStack = Math.max(accessor.maxLocals + 2, returned.getSize());
    accessor.visitMethodInsn(opcode, body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
    accessor.visitInsn(returned.getOpcode(IRETURN));
    accessors.add(accessor);
    call.visitMethodInsn(INVOKESTATIC, owner.name, accessor.name, accessor.desc, false);
  }

  private static int opcode(Handle body) {
    switch (body.getTag()) {
      case H_INVOKESTATIC: return INVOKESTATIC;
      case H_INVOKESPECIAL:
      case H_NEWINVOKESPECIAL: return INVOKESPECIAL;
      case H_INVOKEVIRTUAL: return INVOKEVIRTUAL;
      case H_INVOKEINTERFACE: return INVOKEINTERFACE;
      default: throw new IllegalArgumentException(body + ": not a call of a method");
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  /** Loads the arguments of a static method; returns how many slots they take. */
  private static int loadArguments(MethodVisitor method, Type[] types) {
    int slot = 0;
    for (Type type : types) {
      method.visitVarInsn(type.getOpcode(ILOAD), slot);
      slot += type.getSize();
    }
    return slot;
  }

  private static MethodVisitor start(ClassWriter writer, int access, String name, String descriptor) {
    MethodVisitor method = writer.visitMethod(access, name, descriptor, null, null);
    method.visitCode();
    return method;
  }

  private static void finish(MethodVisitor method, int returnOpcode) {
    method.visitInsn(returnOpcode);
    method.visitMaxs(0, 0);  // computed by the writer
    method.visitEnd();
  }
}
