# Every instruction format, and every family of opcodes at least once.
.class public Lformats/Instructions;
.super Ljava/lang/Object;
.source "Instructions.java"

.field public static count:I
.field public static total:J
.field public flag:Z
.field public name:Ljava/lang/String;
.field public wide:D

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static moves(IJLjava/lang/Object;)J
    .registers 300
    nop
    move/from16 v0, p0
    move v1, v0
    move/16 v260, v1
    move-wide/from16 v2, p1
    move-wide v4, v2
    move-wide/16 v262, v4
    move-object/from16 v6, p3
    move-object v7, v6
    move-object/16 v264, v7
    return-wide v2
.end method

.method public static constants()Ljava/lang/Object;
    .registers 20
    const/4 v0, -0x8
    const/16 v1, -0x1234
    const v2, 0x12345678
    const/high16 v3, 0x7fff0000
    const-wide/16 v4, -0x2
    const-wide/32 v6, 0x7fffffff
    const-wide v8, -0x123456789abcdefL
    const-wide/high16 v10, -0x8000000000000000L
    const-string v12, "plain"
    const-string/jumbo v13, "jumbo \u4e2d\u6587"
    const-class v14, [Ljava/lang/String;
    return-object v14
.end method

.method public static objects(Ljava/lang/Object;I)V
    .registers 8
    monitor-enter p0
    instance-of v0, p0, Ljava/lang/String;
    check-cast p0, Ljava/lang/String;
    monitor-exit p0
    new-instance v1, Lformats/Instructions;
    invoke-direct {v1}, Lformats/Instructions;-><init>()V
    new-array v2, p1, [I
    array-length v0, v2
    fill-array-data v2, :ints
    filled-new-array {p1, p1, p1, p1, p1}, [I
    move-result-object v2
    filled-new-array/range {v0 .. v0}, [I
    move-result-object v3
    return-void
    :ints
    .array-data 4
        1
        -2
        0x7fffffff
    .end array-data
.end method

.method public static jumps(II)V
    .registers 4
    :back
    if-eq p0, p1, :done
    if-ne p0, p1, :done
    if-lt p0, p1, :done
    if-ge p0, p1, :done
    if-gt p0, p1, :done
    if-le p0, p1, :done
    if-eqz p0, :done
    if-nez p0, :done
    if-ltz p0, :done
    if-gez p0, :done
    if-gtz p0, :done
    if-lez p0, :back
    goto :near
    :near
    goto/16 :far
    :far
    goto/32 :done
    :done
    return-void
.end method

.method public static switches(I)I
    .registers 2
    packed-switch p0, :packed
    sparse-switch p0, :sparse
    const/4 v0, 0x0
    return v0
    :one
    const/4 v0, 0x1
    return v0
    :two
    const/4 v0, 0x2
    return v0
    :packed
    .packed-switch -0x1
        :one
        :two
    .end packed-switch
    :sparse
    .sparse-switch
        -0x80000000 -> :one
        0x7fffffff -> :two
    .end sparse-switch
.end method

.method public members([I[J[Ljava/lang/Object;[Z[B[C[SI)V
    .registers 30
    move-object/from16 v0, p0
    move/from16 v1, p8
    iget-boolean v2, v0, Lformats/Instructions;->flag:Z
    iput-boolean v2, v0, Lformats/Instructions;->flag:Z
    iget-object v2, v0, Lformats/Instructions;->name:Ljava/lang/String;
    iput-object v2, v0, Lformats/Instructions;->name:Ljava/lang/String;
    iget-wide v4, v0, Lformats/Instructions;->wide:D
    iput-wide v4, v0, Lformats/Instructions;->wide:D
    sget v2, Lformats/Instructions;->count:I
    sput v2, Lformats/Instructions;->count:I
    sget-wide v4, Lformats/Instructions;->total:J
    sput-wide v4, Lformats/Instructions;->total:J
    aget v2, p1, v1
    aput v2, p1, v1
    aget-wide v4, p2, v1
    aput-wide v4, p2, v1
    aget-object v2, p3, v1
    aput-object v2, p3, v1
    aget-boolean v2, p4, v1
    aput-boolean v2, p4, v1
    aget-byte v2, p5, v1
    aput-byte v2, p5, v1
    aget-char v2, p6, v1
    aput-char v2, p6, v1
    aget-short v2, p7, v1
    aput-short v2, p7, v1
    return-void
.end method

.method public calls(Ljava/lang/Runnable;)V
    .registers 8
    invoke-virtual {p0}, Lformats/Instructions;->hashCode()I
    move-result v0
    invoke-super {p0}, Ljava/lang/Object;->hashCode()I
    invoke-static {v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    move-result-object v1
    invoke-interface {p1}, Ljava/lang/Runnable;->run()V
    invoke-virtual/range {p0 .. p0}, Lformats/Instructions;->hashCode()I
    invoke-super/range {p0 .. p0}, Ljava/lang/Object;->hashCode()I
    invoke-static/range {v0 .. v0}, Ljava/lang/Integer;->valueOf(I)Ljava/lang/Integer;
    invoke-interface/range {p1 .. p1}, Ljava/lang/Runnable;->run()V
    invoke-direct/range {p0 .. p0}, Lformats/Instructions;->hidden()V
    return-void
.end method

.method private hidden()V
    .registers 2
    const/4 v0, 0x0
    throw v0
.end method

.method public static native external()V
.end method

.method public static arithmetic(IIJJFFDD)V
    .registers 32
    cmpl-float v0, p6, p7
    cmpg-float v0, p6, p7
    cmpl-double v0, p8, p10
    cmpg-double v0, p8, p10
    cmp-long v0, p2, p4
    add-int v0, p0, p1
    sub-long v2, p2, p4
    shl-long v2, p2, p0
    ushr-int v0, p0, p1
    mul-float v0, p6, p7
    rem-double v2, p8, p10
    add-int/2addr v0, v1
    and-long/2addr v2, v4
    shr-long/2addr v2, v0
    div-float/2addr v0, v1
    sub-double/2addr v2, v4
    neg-int v0, v1
    not-long v2, v4
    neg-double v2, v4
    int-to-long v2, v0
    long-to-int v0, v2
    double-to-float v0, v2
    int-to-char v0, v1
    add-int/lit16 v0, v1, -0x7fff
    rsub-int v0, v1, 0x10
    xor-int/lit8 v0, p1, -0x80
    ushr-int/lit8 v0, p1, 0x1f
    return-void
.end method
