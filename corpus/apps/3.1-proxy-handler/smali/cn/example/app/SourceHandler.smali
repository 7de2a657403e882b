.class public Lcn/example/app/SourceHandler;
.super Ljava/lang/Object;
.source "SourceHandler.java"
.implements Ljava/lang/reflect/InvocationHandler;

.field private final context:Landroid/content/Context;

.method constructor <init>(Landroid/content/Context;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/app/SourceHandler;->context:Landroid/content/Context;
    return-void
.end method

.method public invoke(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;
    .registers 5
    iget-object v0, p0, Lcn/example/app/SourceHandler;->context:Landroid/content/Context;
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    const/4 v0, 0x0
    return-object v0
.end method
