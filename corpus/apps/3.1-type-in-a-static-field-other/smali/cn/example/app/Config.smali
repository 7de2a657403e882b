.class public Lcn/example/app/Config;
.super Ljava/lang/Object;
.source "Config.java"

.field private static deviceType:I

.method static setType(I)V
    .registers 1
    sput p0, Lcn/example/app/Config;->deviceType:I
    return-void
.end method

.method static getType()I
    .registers 1
    sget v0, Lcn/example/app/Config;->deviceType:I
    return v0
.end method
