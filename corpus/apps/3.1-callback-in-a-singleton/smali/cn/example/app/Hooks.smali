.class public Lcn/example/app/Hooks;
.super Ljava/lang/Object;
.source "Hooks.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.field private static final instance:Lcn/example/app/Hooks;
.field private callback:Lcn/example/app/Callback;

.method static constructor <clinit>()V
    .registers 1
    new-instance v0, Lcn/example/app/Hooks;
    invoke-direct {v0}, Lcn/example/app/Hooks;-><init>()V
    sput-object v0, Lcn/example/app/Hooks;->instance:Lcn/example/app/Hooks;
    return-void
.end method

.method public static get()Lcn/example/app/Hooks;
    .registers 1
    sget-object v0, Lcn/example/app/Hooks;->instance:Lcn/example/app/Hooks;
    return-object v0
.end method

.method public set(Lcn/example/app/Callback;)V
    .registers 2
    iput-object p1, p0, Lcn/example/app/Hooks;->callback:Lcn/example/app/Callback;
    return-void
.end method

.method public fire()V
    .registers 2
    iget-object v0, p0, Lcn/example/app/Hooks;->callback:Lcn/example/app/Callback;
    invoke-interface {v0}, Lcn/example/app/Callback;->done()V
    return-void
.end method
