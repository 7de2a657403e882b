.class public Lcn/example/app/Fog;
.super Ljava/lang/Object;
.source "Fog.java"

.field private static final CIPHER:Lcn/example/app/FogCipher;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/example/app/XorCipher;
    invoke-direct {v0}, Lcn/example/app/XorCipher;-><init>()V
    sput-object v0, Lcn/example/app/Fog;->CIPHER:Lcn/example/app/FogCipher;
    return-void
.end method

.method public static decrypt([B[B)Ljava/lang/String;
    .registers 3
    sget-object v0, Lcn/example/app/Fog;->CIPHER:Lcn/example/app/FogCipher;
    invoke-interface {v0, p0, p1}, Lcn/example/app/FogCipher;->decrypt([B[B)Ljava/lang/String;
    move-result-object v0
    return-object v0
.end method
