.class public Lokhttp3/Protocol;
.super Ljava/lang/Object;

.field public static final NAME:Ljava/lang/String; = "http/1.1"
