.class public Lcn/example/app/Bus;
.super Ljava/lang/Object;
.source "Bus.java"

.method public static post(ILjava/lang/Object;)V
    .registers 3
    if-eqz p1, :empty
    new-instance v0, Lcn/example/app/Bus;
    invoke-direct {v0}, Lcn/example/app/Bus;-><init>()V
    invoke-virtual {v0, p0, p1}, Lcn/example/app/Bus;->route(ILjava/lang/Object;)V
    :empty
    return-void
.end method

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method route(ILjava/lang/Object;)V
    .registers 3
    packed-switch p1, :kinds
    return-void
    :page
    invoke-static {p1, p2}, Lcn/example/app/Page;->handle(ILjava/lang/Object;)V
    return-void
    :kinds
    .packed-switch 0x3
        :page
        :page
    .end packed-switch
.end method
