.class public Lcom/alibaba/android/arouter/routes/ARouter$$Root$$app;
.super Ljava/lang/Object;
.source "app.java"
.implements Lcom/alibaba/android/arouter/facade/template/IRouteRoot;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public loadInto(Ljava/util/Map;)V
    .registers 4
    .annotation system Ldalvik/annotation/Signature;
        value = {
            "(",
            "Ljava/util/Map",
            "<",
            "Ljava/lang/String;",
            "Ljava/lang/Class",
            "<+",
            "Lcom/alibaba/android/arouter/facade/template/IRouteGroup;",
            ">;>;)V"
        }
    .end annotation
    const-string v0, "about"
    const-class v1, Lcom/alibaba/android/arouter/routes/ARouter$$Group$$about;
    invoke-interface {p1, v0, v1}, Ljava/util/Map;->put(Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
