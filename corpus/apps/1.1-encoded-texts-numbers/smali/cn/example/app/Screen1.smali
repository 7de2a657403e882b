.class public Lcn/example/app/Screen1;
.super Ljava/lang/Object;
.source "Screen1.java"

.field private static table:[B

.method private static a(III)Ljava/lang/String;
    .registers 9
    new-array v0, p1, [C
    sget-object v1, Lcn/example/app/Screen1;->table:[B
    const/4 v2, 0x0
    :next
    if-ge v2, p1, :done
    add-int v3, p0, v2
    aget-byte v3, v1, v3
    sub-int/2addr v3, p2
    int-to-char v3, v3
    aput-char v3, v0, v2
    add-int/lit8 v2, v2, 0x1
    goto :next
    :done
    new-instance v1, Ljava/lang/String;
    invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V
    return-object v1
.end method

.method public static text1()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x11
    const/4 v1, 0x1
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text2()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x12
    const/4 v1, 0x2
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text3()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x13
    const/4 v1, 0x3
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text4()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x14
    const/4 v1, 0x4
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text5()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x15
    const/4 v1, 0x5
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text6()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x16
    const/4 v1, 0x6
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text7()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x17
    const/4 v1, 0x0
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text8()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x18
    const/4 v1, 0x1
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method

.method public static text9()Ljava/lang/String;
    .registers 3
    const/16 v0, 0x19
    const/4 v1, 0x2
    const/16 v2, 0x21
    invoke-static {v0, v1, v2}, Lcn/example/app/Screen1;->a(III)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
