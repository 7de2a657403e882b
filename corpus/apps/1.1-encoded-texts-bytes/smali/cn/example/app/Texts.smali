.class public Lcn/example/app/Texts;
.super Ljava/lang/Object;
.source "Texts.java"

.method public static title1()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x11t
        0x17t
        0x22t
        0x31t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title2()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x12t
        0x17t
        0x22t
        0x32t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title3()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x13t
        0x17t
        0x22t
        0x33t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title4()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x14t
        0x17t
        0x22t
        0x34t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title5()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x15t
        0x17t
        0x22t
        0x35t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title6()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x16t
        0x17t
        0x22t
        0x36t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title7()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x17t
        0x17t
        0x22t
        0x37t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title8()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x18t
        0x17t
        0x22t
        0x38t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title9()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x19t
        0x17t
        0x22t
        0x39t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title10()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x20t
        0x17t
        0x22t
        0x40t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title11()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x21t
        0x17t
        0x22t
        0x41t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title12()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x22t
        0x17t
        0x22t
        0x42t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title13()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x23t
        0x17t
        0x22t
        0x43t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title14()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x24t
        0x17t
        0x22t
        0x44t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title15()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x25t
        0x17t
        0x22t
        0x45t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title16()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x26t
        0x17t
        0x22t
        0x46t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title17()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x27t
        0x17t
        0x22t
        0x47t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title18()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x28t
        0x17t
        0x22t
        0x48t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title19()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x29t
        0x17t
        0x22t
        0x49t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title20()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x30t
        0x17t
        0x22t
        0x50t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title21()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x31t
        0x17t
        0x22t
        0x51t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title22()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x32t
        0x17t
        0x22t
        0x52t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title23()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x33t
        0x17t
        0x22t
        0x53t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method

.method public static title24()Ljava/lang/String;
    .registers 3
    const/4 v0, 0x4
    new-array v0, v0, [B
    fill-array-data v0, :value
    const/4 v1, 0x2
    new-array v1, v1, [B
    fill-array-data v1, :key
    invoke-static {v0, v1}, Lcn/example/app/Fog;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
    :value
    .array-data 1
        0x34t
        0x17t
        0x22t
        0x54t
    .end array-data
    :key
    .array-data 1
        0x55t
        0x2at
    .end array-data
.end method
