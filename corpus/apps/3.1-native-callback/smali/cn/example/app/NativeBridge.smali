.class public Lcn/example/app/NativeBridge;
.super Ljava/lang/Object;
.source "NativeBridge.java"

.field private final context:Landroid/content/Context;

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "sample"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/NativeBridge;->context:Landroid/content/Context;
    return-void
.end method

.method public native start()V
.end method
# called from the library by its name

.method private onNativeEvent(I)V
    .registers 3
    iget-object v0, p0, Lcn/example/app/NativeBridge;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
